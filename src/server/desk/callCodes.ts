import { addressName } from './addressName.ts';
import { Refusal } from '../../protocol/index.ts';
import { anotherWay, TALLIES } from './callbackLimits.ts';
import type { DeskPorts } from './deskPorts.ts';
import { callableNumber } from './phone.ts';
import type { Transaction } from './ports.ts';
import type { Texter } from './post.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** A code holds so long, and so many tries. */
const LIFE = 10 * MINUTE;
const TRIES = 5;
/** Codes to one number within a day. */
const PER_DAY = 5;

/** Codes by text message, which show that a number is its visitor's own. */
export interface CallCodes {
  /**
   * Sends a code to a number, unless one was sent within a minute.
   * @throws {Refusal} `channel_closed`, `phone_invalid`, `phone_not_allowed`, `callback_limited`.
   */
  send(phone: string, who: { readonly visitorId?: string; readonly address?: string }): Promise<void>;
  /** The number as E.164 when the code is the one that was sent to it; it works once. */
  check(phone: string, code: string): Promise<string | undefined>;
}

interface Kept {
  readonly hash: string;
  readonly tries: number;
  readonly until: number;
}

/** Makes codes. They are kept as hashes, for ten minutes and five tries. */
export function createCallCodes(
  ports: Pick<DeskPorts, 'storage' | 'clock' | 'random' | 'config' | 'phones' | 'secrets'>,
  texter: Texter | undefined,
  words: (code: string) => string,
): CallCodes {
  const { storage, clock, random, config, phones, secrets } = ports;
  const nameOf = (phone: string) => `code:${secrets.hash(phone)}`;
  const hashOf = (phone: string, code: string) => secrets.hash(`${phone} ${code}`);

  async function prepare(
    transaction: Transaction,
    phone: string,
    code: string,
    who: { visitorId?: string; address?: string },
  ): Promise<boolean> {
    const now = clock.now();
    const { limits } = config.callback;
    const [wait, sent] = [`${nameOf(phone)}:wait`, `${nameOf(phone)}:sent`];
    const bounds: [string, number, number][] = [
      [sent, DAY, PER_DAY],
      ['codes', HOUR, limits.sitePerHour],
      ['codes', DAY, limits.sitePerDay],
    ];
    if (who.visitorId !== undefined) bounds.push([`codes:visitor:${who.visitorId}`, DAY, limits.visitorPerDay]);
    if (who.address !== undefined) {
      const name = TALLIES.address(addressName(ports, who.address));
      bounds.push([`codes:${name}`, HOUR, limits.addressPerHour]);
    }
    if ((await transaction.kept(wait, now)) !== undefined) return false;
    for (const [name, stretch, most] of bounds) {
      if ((await transaction.tally(name, now - stretch)) < most) continue;
      const detail = `Too many codes were asked for${anotherWay(config)}.`;
      throw new Refusal('callback_limited', { detail, retryAfter: 3600 });
    }
    for (const name of new Set(bounds.map(([each]) => each))) await transaction.addTally(name, now, 1);
    const kept: Kept = { hash: hashOf(phone, code), tries: 0, until: now + LIFE };
    await transaction.keep(nameOf(phone), JSON.stringify(kept), kept.until);
    await transaction.keep(wait, '', now + MINUTE);
    return true;
  }

  return {
    async send(text, who) {
      if (!texter || !config.callback.sms) throw new Refusal('channel_closed', { detail: 'This site sends no codes.' });
      const phone = callableNumber(phones, config, text);
      const code = newCode(random);
      if (!(await storage.write((transaction) => prepare(transaction, phone, code, who)))) return;
      await texter.send({ to: phone, text: words(code) }, `code:${secrets.hash(`${phone} ${clock.now()}`)}`);
    },
    check(text, code) {
      const phone = callableNumber(phones, config, text);
      return storage.write(async (transaction) => {
        const kept = await transaction.kept(nameOf(phone), clock.now());
        if (kept === undefined) return undefined;
        const known = JSON.parse(kept) as Kept;
        const right = known.hash === hashOf(phone, code);
        if (right || known.tries + 1 >= TRIES) await transaction.forget(nameOf(phone));
        else await transaction.keep(nameOf(phone), JSON.stringify({ ...known, tries: known.tries + 1 }), known.until);
        return right ? phone : undefined;
      });
    },
  };
}

/** Six digits, each as likely as any other. */
function newCode(random: DeskPorts['random']): string {
  for (;;) {
    const [a = 0, b = 0, c = 0] = random(new Uint8Array(3));
    const number = (a << 16) | (b << 8) | c;
    if (number < 16_000_000) return String(number % 1_000_000).padStart(6, '0');
  }
}
