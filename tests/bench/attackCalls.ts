import { getCountries, getExampleNumber } from 'libphonenumber-js/max';
import examples from 'libphonenumber-js/mobile/examples';
import type { ConfigInput } from '../../src/protocol/index.ts';
import { createBlockedNetworks, phoneNumbers } from '../../src/server/index.ts';
import { stayIn } from '../server/callbackRig.ts';
import { createRig, type Rig, type RigVisitor } from '../server/createRig.ts';
import { createSeededRandom } from '../world/seededRandom.ts';

/** What came of an attack. */
export interface AttackResult {
  readonly requests: number;
  /** Requests that were accepted. */
  readonly accepted: number;
  /** Times a visitor's phone was rung. */
  readonly placed: number;
  /** Refusals by code. */
  readonly refused: Readonly<Record<string, number>>;
  /** Calls that some rule forbids, each in words. */
  readonly outside: readonly string[];
}

const LIMITS = { visitorPerDay: 5, addressPerHour: 10, addressPerDay: 30, sitePerHour: 60, sitePerDay: 250 } as const;
const [MINUTE, HOUR, DAY] = [60_000, 3_600_000, 86_400_000];
const BLOCKED = { numbers: ['+4850000'], addresses: ['198.51.100.0/24'] };
const day = ['00:00-24:00'];
const CONFIG: Partial<ConfigInput> = {
  hours: {
    timeZone: 'Europe/Warsaw',
    week: { monday: day, tuesday: day, wednesday: day, thursday: day, friday: day, saturday: day, sunday: day },
  },
  callback: { country: 'PL', limits: LIMITS, blocked: BLOCKED, promise: { most: 600 } },
};
/** Premium, shared cost, toll-free, personal, satellites, short and emergency numbers. */
const TRAPS = [
  '+48700123456',
  '+48801123456',
  '+48800123456',
  '+449090123456',
  '+870773111632',
  '+88161234567',
  '112',
  '999',
  '19115',
  '+979123456789',
];

interface Placed {
  readonly at: number;
  readonly phone: string;
  readonly visitorId: string;
  readonly address: string;
}

/**
 * Asks for calls as machines would: foreign, premium, repeated and rotating numbers, from repeated and rotating addresses
 * and visitors. Agents take every call they get. Afterwards each call that was placed is held against the rules anew.
 */
export async function attackCalls(requests: number, seed: number): Promise<AttackResult> {
  const random = createSeededRandom(seed);
  const rig = await createRig({ config: CONFIG, seed, calls: { isBlocked: createBlockedNetworks(BLOCKED.addresses) } });
  const agents = [await rig.agent('Ada'), await rig.agent('Jan'), await rig.agent('Ola')];
  for (const agent of agents) await stayIn(rig, agent);
  const foreign = getCountries().flatMap((country) => getExampleNumber(country, examples)?.number ?? []);
  const placed: Placed[] = [];
  const refused: Record<string, number> = {};
  const visitors: { visitor: RigVisitor; address: string }[] = [];
  let accepted = 0;
  for (let request = 0; request < requests; request++) {
    const address = random.chance(0.4)
      ? '203.0.113.9'
      : `${random.pick(['198.51.100', '192.0.2', '203.0.113'])}.${random.below(250)}`;
    if (visitors.length === 0 || random.chance(0.5))
      visitors.push({ visitor: await rig.visitor({ address }), address });
    const who = random.chance(0.5) ? visitors.at(-1)! : random.pick(visitors);
    const phone = random.pick([
      '+48512345678',
      `+4851${String(random.below(10_000_000)).padStart(7, '0')}`,
      `+4851234${String(random.below(40)).padStart(4, '0')}`,
      `+4850000${String(random.below(10_000)).padStart(4, '0')}`,
      random.pick(TRAPS),
      random.pick(foreign),
    ]);
    const answer = await who.visitor.send('callback.request', { when: 'now', phone });
    const body = (await answer.json()) as {
      code?: string;
      events?: { commandId?: string; data: { phone?: string } }[];
    };
    if (answer.status === 200) {
      accepted += 1;
      const event = body.events!.find(({ data }) => data.phone !== undefined)!;
      placed.push({
        at: rig.clock.now(),
        phone: event.data.phone!,
        visitorId: who.visitor.visitorId,
        address: who.address,
      });
      await talk(rig, who.visitor, event.commandId!, random.pick(agents).cookie);
    } else refused[body.code!] = (refused[body.code!] ?? 0) + 1;
    if (random.chance(0.2)) await rig.clock.advance(random.below(2 * MINUTE));
  }
  rig.server.close();
  return { requests, accepted, placed: placed.length, refused, outside: judge(placed) };
}

async function talk(rig: Rig, visitor: RigVisitor, callbackId: string, cookie: string): Promise<void> {
  const commands = ['claim', 'ring', 'connect', 'complete'].map((step) =>
    rig.command(`callback.${step}`, visitor.conversationId, { callbackId }),
  );
  await rig.post('/v1/agent/commands', { commands }, { cookie });
}

/** Holds each call against the rules, by other means than the desk's. */
function judge(placed: readonly Placed[]): string[] {
  const outside: string[] = [];
  placed.forEach((call, index) => {
    const before = placed.slice(0, index);
    const within = (stretch: number, wanted: (other: Placed) => boolean) =>
      before.filter((other) => wanted(other) && call.at - other.at < stretch).length;
    const reading = phoneNumbers.read(call.phone, 'PL');
    const say = (what: string) => outside.push(`call ${index}: ${what}`);
    if (reading?.country !== 'PL' || reading.kind === 'other') say('a number that is not called');
    if (call.phone.startsWith('+4850000')) say('a blocked number');
    if (call.address.startsWith('198.51.100.')) say('a blocked address');
    const toIt = (other: Placed) => other.phone === call.phone;
    if (within(5 * MINUTE, toIt) > 0) say('less than five minutes after another');
    if (within(DAY, toIt) >= 3) say('the fourth of a day to one number');
    if (within(DAY, ({ visitorId }) => visitorId === call.visitorId) >= LIMITS.visitorPerDay)
      say('too many of a visitor');
    const fromIt = ({ address }: Placed) => address === call.address;
    if (within(HOUR, fromIt) >= LIMITS.addressPerHour) say('too many of an address in an hour');
    if (within(DAY, fromIt) >= LIMITS.addressPerDay) say('too many of an address in a day');
    if (within(HOUR, () => true) >= LIMITS.sitePerHour) say('too many of the site in an hour');
    if (within(DAY, () => true) >= LIMITS.sitePerDay) say('too many of the site in a day');
  });
  return outside;
}
