import { Refusal, type Config } from '../../protocol/index.ts';
import { callsStopped } from './callsStopped.ts';
import type { Reads } from './ports.ts';
import type { Situation } from './situation.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const UNDER_WAY: ReadonlySet<string> = new Set([
  'requested',
  'offered',
  'claimed',
  'ringing_agent',
  'ringing_visitor',
  'connected',
]);

/** Names under which calls are counted. */
export const TALLIES = {
  requests: 'calls',
  placed: 'calls:placed',
  minutes: 'calls:minutes',
  visitor: (id: string) => `calls:visitor:${id}`,
  address: (name: string) => `calls:address:${name}`,
} as const;

/** Another way to reach the site, for somebody who is refused a call. */
export function anotherWay({ contact }: Config): string {
  const ways = [contact?.phone, contact?.email].filter(Boolean).join(' or ');
  return ways ? `; the site can be reached at ${ways}` : '';
}

/** Whether a call may be placed now: nobody has stopped calls, and the calls and minutes of the day are not used up. */
export async function mayPlaceCalls(
  reads: Pick<Reads, 'kept' | 'tally'>,
  { callback: { limits } }: Config,
  now: number,
): Promise<boolean> {
  if (await callsStopped(reads, now)) return false;
  const since = now - DAY;
  if ((await reads.tally(TALLIES.placed, since)) >= limits.sitePerDay) return false;
  return (await reads.tally(TALLIES.minutes, since)) < limits.minutesPerDay;
}

/** @throws {Refusal} `callback_active` when the visitor has another callback under way. */
export async function refuseSecond({ reads, conversation }: Situation, except?: string): Promise<void> {
  const all = (await reads.conversationsOf(conversation.visitorId)).flatMap(({ callbacks }) => callbacks);
  if (all.some(({ id, state }) => id !== except && UNDER_WAY.has(state))) throw new Refusal('callback_active');
}

/**
 * Counts a call that is asked for, by visitor, address and site. The counts are in the storage: they outlive a restart,
 * and when they cannot be kept no call is asked for.
 * @throws {Refusal} `callback_limited`, without saying which limit it was; `channel_closed` while calls are stopped.
 */
export async function countCall(situation: Situation): Promise<void> {
  const { reads, writes, config, now, conversation, addressName } = situation;
  const { limits } = config.callback;
  if (await callsStopped(reads, now)) {
    throw new Refusal('channel_closed', { detail: `No calls are made at the moment${anotherWay(config)}.` });
  }
  const visitor = TALLIES.visitor(conversation.visitorId);
  const bounds: (readonly [string, number, number])[] = [
    [TALLIES.requests, HOUR, limits.sitePerHour],
    [TALLIES.requests, DAY, limits.sitePerDay],
    [visitor, DAY, limits.visitorPerDay],
  ];
  if (addressName !== undefined) {
    bounds.push([TALLIES.address(addressName), HOUR, limits.addressPerHour]);
    bounds.push([TALLIES.address(addressName), DAY, limits.addressPerDay]);
  }
  for (const [name, stretch, most] of bounds) {
    // Counts are kept to five minutes: the one that has just left the stretch counts still, never the other way round.
    if ((await reads.tally(name, now - stretch)) >= most) throw limited(config, stretch === HOUR ? 600 : 3600);
  }
  if (!(await mayPlaceCalls(reads, config, now))) throw limited(config, 3600);
  for (const name of new Set(bounds.map(([each]) => each))) await writes.addTally(name, now, 1);
}

/**
 * Keeps anybody from being rung again and again by others: counted per number, whoever asks.
 * @throws {Refusal} `callback_limited` with the seconds to wait.
 */
export async function refuseTooMany(
  { reads, config }: Situation,
  phone: string,
  dueAt: string,
  except?: string,
): Promise<void> {
  const { minutesApart, perDay } = config.callback.perNumber;
  const gap = minutesApart * MINUTE;
  const due = Date.parse(dueAt);
  const others = (await reads.callsTo(phone, due - DAY))
    // Nobody was rung for a callback that was cancelled before anyone claimed it.
    .filter(({ id, state, agent }) => id !== except && !(state === 'cancelled' && !agent))
    .map((callback) => Date.parse(callback.dueAt))
    .filter((moment) => Math.abs(moment - due) < DAY)
    .sort((a, b) => a - b);
  const near = others.findLast((moment) => Math.abs(moment - due) < gap);
  if (near === undefined && others.length < perDay) return;
  const free = near !== undefined ? near + gap : others[0]! + DAY;
  throw limited(config, Math.max(1, Math.ceil((free - due) / 1000)));
}

function limited(config: Config, retryAfter: number): Refusal {
  return new Refusal('callback_limited', { detail: `Too many calls were asked for${anotherWay(config)}.`, retryAfter });
}
