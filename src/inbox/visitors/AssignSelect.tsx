import type { JSX } from 'preact';
import type { ConversationSummary } from '../../protocol/index.ts';
import { useClientState, useInbox } from '../context.ts';

/** Gives the conversation to an agent, or to nobody. */
export function AssignSelect({ target }: { readonly target: ConversationSummary }): JSX.Element {
  const { client, words } = useInbox();
  const { inbox } = useClientState();
  const { id, agent } = target;
  const known = inbox?.agents ?? [];
  const agents = agent && !known.some((candidate) => candidate.id === agent.id) ? [...known, agent] : known;
  return (
    <select
      aria-label={words('assignedTo')}
      value={agent?.id ?? ''}
      onChange={(event) => client.send('conversation.assign', id, { agentId: event.currentTarget.value || null })}
    >
      <option value="">{words('nobody')}</option>
      {agents.map((candidate) => (
        <option key={candidate.id} value={candidate.id}>
          {candidate.id === inbox?.me.id ? words('you') : candidate.name}
        </option>
      ))}
    </select>
  );
}
