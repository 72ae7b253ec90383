import type { JSX } from 'preact';
import type { AgentProfile } from '../../protocol/index.ts';
import { useClientState, useInbox } from '../context.ts';
import { AgentAvatar } from '../ui/Avatar.tsx';
import { Disclosure } from '../ui/Disclosure.tsx';
import type { InboxWordKey } from '../words.ts';

/** The other agents: those who are in at a glance, all of them on a press. */
export function Team(): JSX.Element | null {
  const { words } = useInbox();
  const { inbox } = useClientState();
  const others = (inbox?.agents ?? []).filter(({ id }) => id !== inbox?.me.id).sort(byPresence);
  if (others.length === 0) return null;
  const here = others.filter(isIn);
  return (
    <Disclosure
      class="team"
      label={words('team')}
      button={
        <span class="team-stack">
          {here.slice(0, 3).map((agent) => (
            <AgentAvatar key={agent.id} name={agent.name} in />
          ))}
          <span class="team-count">
            {here.length === 0 ? words('onlyYou') : here.length > 3 ? `+${here.length - 3}` : ''}
          </span>
        </span>
      }
    >
      {() => (
        <>
          <h2 class="sheet-title">{words('team')}</h2>
          <ul class="team-list">
            {others.map((agent) => (
              <li key={agent.id}>
                <AgentAvatar name={agent.name} in={isIn(agent)} />
                <span>{words(presenceKey(agent), { name: agent.name })}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </Disclosure>
  );
}

function isIn(agent: AgentProfile): boolean {
  return agent.available && agent.online;
}

function presenceKey(agent: AgentProfile): InboxWordKey {
  if (!agent.online) return 'agentOffline';
  if (agent.inCall) return 'inCall';
  return agent.available ? 'agentAvailable' : 'agentAway';
}

function byPresence(a: AgentProfile, b: AgentProfile): number {
  return Number(isIn(b)) - Number(isIn(a)) || Number(b.online) - Number(a.online) || a.name.localeCompare(b.name);
}
