import type { AgentProfile, Presence } from '../../protocol/index.ts';
import type { AgentRecord } from './ports.ts';

/** Makes an agent's profile as other agents see it. */
export function profileOf(agent: AgentRecord, online: ReadonlySet<string>): AgentProfile {
  const { id, name, email, available } = agent;
  return { id, name, email, available, online: online.has(id) };
}

/** Agents who can take something now: they say they are available and their inbox is open. */
export function agentsIn(agents: readonly AgentRecord[], online: ReadonlySet<string>): AgentRecord[] {
  return agents.filter(({ id, available }) => available && online.has(id));
}

/** Who is in, as visitors are told. `callable` is true within opening hours when callbacks are switched on. */
export function presenceOf(agents: readonly AgentRecord[], online: ReadonlySet<string>, callable: boolean): Presence {
  const present = agentsIn(agents, online);
  return {
    available: present.length,
    names: present.slice(0, 3).map(({ name }) => name.trim().split(/\s+/)[0] ?? ''),
    callNow: callable && present.length > 0,
  };
}
