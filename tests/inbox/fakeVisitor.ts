import type { EventData, EventType, NewEvent } from '../../src/protocol/index.ts';
import type { FakeDesk } from './fakeDesk.ts';

/** Somebody on the other side, whose conversation has begun. */
export interface FakeVisitor {
  readonly id: string;
  readonly conversationId: string;
  /** Makes an event in their conversation. */
  does<Type extends EventType>(type: Type, data: EventData[Type]): void;
  says(text: string): void;
  describes(name: string): void;
  /** Asks to be called within 28 seconds; gives the callback's id. */
  asksForCall(name: string, phone?: string): string;
  /** The same visitor in a new conversation. */
  again(): FakeVisitor;
}

let count = 0;
const uuid = () => `00000000-0000-7000-8000-${String(++count).padStart(12, '0')}`;

/** A visitor who has come in and not asked for anything yet. */
export function createFakeVisitor(desk: FakeDesk, now: () => number, id = uuid()): FakeVisitor {
  const conversationId = uuid();
  const author = { kind: 'visitor', id } as const;
  const visitor: FakeVisitor = {
    id,
    conversationId,
    does(type, data) {
      desk.happen({ type, conversationId, author, data } as NewEvent);
    },
    says: (text) => visitor.does('message.sent', { text }),
    describes: (name) => visitor.does('visitor.described', { name }),
    asksForCall(name, phone = '+48601234567') {
      const callbackId = uuid();
      const dueAt = new Date(now() + 28_000).toISOString();
      visitor.does('callback.requested', { callbackId, phone, name, when: 'now', dueAt });
      return callbackId;
    },
    again: () => createFakeVisitor(desk, now, id),
  };
  const page = { url: 'https://shop.example/returns', title: 'Returns' };
  visitor.does('conversation.started', { locale: 'pl', timeZone: 'Europe/Warsaw', page });
  return visitor;
}
