import type { Callback, Config } from '../../protocol/index.ts';
import type { CallPlan } from './callSteps.ts';
import type { CallRecord, LegRecord } from './callRecords.ts';
import type { AgentRecord } from './ports.ts';
import type { LegOrder, Party } from './telephony.ts';

/** Seconds a visitor's phone rings at most: before most voicemails take over. */
const VISITOR_RINGS = 30;

/** What is said to an agent who answers, in the site's language. */
export type SayToAgent = (callback: Callback) => string;

/** How calls of a site go. `agentSeconds`: how long there is to ask this agent. */
export function planOf({ callback }: Config, agentSeconds = callback.distribution.ringSeconds): CallPlan {
  const { first, ringSeconds } = callback.distribution;
  return { first, ringSeconds: { agent: Math.min(ringSeconds, agentSeconds), visitor: VISITOR_RINGS } };
}

/** Where an agent's own phone rings; absent for one who dials by hand. */
export function phoneOf({ agents }: Config, { email }: Pick<AgentRecord, 'email'>): string | undefined {
  const wanted = email.toLowerCase();
  return Object.entries(agents).find(([address]) => address.toLowerCase() === wanted)?.[1].phone;
}

/** What is asked of the telephone system for a leg. Absent when the agent has no phone any more. */
export function orderOf(
  call: CallRecord,
  party: Party,
  { config, callback, agent, say }: { config: Config; callback: Callback; agent: AgentRecord; say: SayToAgent },
  again: boolean,
): LegOrder | undefined {
  const { orderedAt, ringSeconds } = call[party] as LegRecord;
  const to = party === 'visitor' ? callback.phone : phoneOf(config, agent);
  if (to === undefined) return undefined;
  return {
    callId: call.id,
    party,
    to,
    ...(party === 'visitor' && callback.extension ? { extension: callback.extension } : {}),
    ...(party === 'agent' ? { say: say(callback), locale: config.site.locale } : {}),
    ringSeconds,
    maxMinutes: config.callback.limits.callMinutes,
    orderedAt: new Date(orderedAt).toISOString(),
    ...(again ? { again: true as const } : {}),
  };
}
