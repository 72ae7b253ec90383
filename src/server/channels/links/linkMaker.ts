import type { Callback, Config, ConversationSummary, Event } from '../../../protocol/index.ts';
import { signLink, zoneOf, type AddressSigner, type Reads } from '../../desk/index.ts';
import { writeCalendar } from '../calendar.ts';
import { mailWords } from '../mailWords.ts';
import { lastDigits, zoneOfVisitor } from '../sayTime.ts';

const DAY = 86_400_000;
/** Days a link works after its call, or after it was made. */
const LIFE = { afterCall: 7, call: 30, talk: 30 } as const;
const PAGE = 500;

/** Makes links that open without an account, and the calendar file of a call. */
export interface LinkMaker {
  /** Path of the page of a call; `address` is the mail address (its hash) it is sent to. */
  call(callback: Callback, now: number, address?: string): string;
  /** Path of a conversation's page, and when it stops working. */
  talk(conversationId: string, now: number): { readonly path: string; readonly expiresAt: number };
  /** The calendar file of a call in a slot. */
  calendar(callback: Callback, conversation: ConversationSummary, now: number, url?: string): Promise<string>;
}

/** Sets it up for a site. */
export function createLinkMaker(
  { config, reads }: { readonly config: Config; readonly reads: Pick<Reads, 'events'> },
  signer: AddressSigner,
): LinkMaker {
  return {
    call({ id: callbackId, conversationId, slot }, now, address) {
      const expiresAt = Math.max(slot ? Date.parse(slot.end) + LIFE.afterCall * DAY : 0, now + LIFE.call * DAY);
      return `/c/${signLink(signer, { kind: 'call', conversationId, callbackId, expiresAt, ...(address ? { address } : {}) })}`;
    },
    talk(conversationId, now) {
      const expiresAt = now + LIFE.talk * DAY;
      return { path: `/t/${signLink(signer, { kind: 'talk', conversationId, expiresAt })}`, expiresAt };
    },
    async calendar(callback, conversation, now, url) {
      const words = mailWords(conversation.locale);
      const site = config.site.name;
      const cancelled = callback.state === 'cancelled';
      return writeCalendar({
        id: callback.id,
        start: callback.slot!.start,
        end: callback.slot!.end,
        sequence: (await countMoves(reads, callback, conversation.visitorId)) + Number(cancelled),
        title: words('event', { site }),
        text: words('eventText', { site, digits: lastDigits(callback.phone) }),
        organizer: { name: site, email: addressIn(config.mail?.from) ?? config.contact?.email ?? 'noreply@localhost' },
        cancelled,
        now,
        ...(url ? { url } : {}),
      });
    },
  };
}

/** The time zone in which a conversation's visitor reads times. */
export function visitorZone(config: Config, conversation: ConversationSummary): string {
  return zoneOfVisitor(conversation, zoneOf(config.hours));
}

/** The bare address of `Name <name@example.com>`. */
export function addressIn(from: string | undefined): string | undefined {
  return /[^\s<>"]+@[^\s<>"]+/.exec(from ?? '')?.[0];
}

async function countMoves(reads: Pick<Reads, 'events'>, { id }: Callback, visitorId: string): Promise<number> {
  let moves = 0;
  for (let after = 0; ; ) {
    const events: Event[] = await reads.events({ after, limit: PAGE, visitorId });
    moves += events.filter((event) => event.type === 'callback.rescheduled' && event.data.callbackId === id).length;
    if (events.length < PAGE) return moves;
    after = events.at(-1)!.position;
  }
}
