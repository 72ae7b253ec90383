import type { AgentProfile, Presence } from '../../protocol/index.ts';
import type { AgentRecord } from './ports.ts';

/** Makes an agent's profile as other agents see it. `departments` are those the agent is in; absent where there are none. */
export function profileOf(
  agent: AgentRecord,
  online: ReadonlySet<string>,
  more: { readonly departments?: readonly string[]; readonly inCall?: boolean } = {},
): AgentProfile {
  const { id, name, email, available } = agent;
  return {
    id,
    name,
    email,
    available,
    online: online.has(id),
    ...(more.departments ? { departments: more.departments } : {}),
    ...(more.inCall ? { inCall: true } : {}),
  };
}

/** Agents who can take something now: they say they are available and their inbox is open. */
export function agentsIn(agents: readonly AgentRecord[], online: ReadonlySet<string>): AgentRecord[] {
  return agents.filter(({ id, available }) => available && online.has(id));
}

/** Who is in, as visitors are told. `promiseSeconds` is absent when nobody could call now. */
export function presenceOf(present: readonly AgentRecord[], promiseSeconds: number | undefined): Presence {
  return {
    available: present.length,
    names: present.slice(0, 3).map(({ name }) => name.trim().split(/\s+/)[0] ?? ''),
    callNow: promiseSeconds !== undefined,
    ...(promiseSeconds === undefined ? {} : { promiseSeconds }),
  };
}
