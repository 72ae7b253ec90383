import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EMPTY_STATE, reduce } from '../../src/client/reduce.ts';
import { messagesOf } from '../../src/client/select.ts';
import type { ClientState } from '../../src/client/state.ts';
import type { Event } from '../../src/protocol/index.ts';

const CONVERSATION = '01890000-0000-7000-8000-000000000001';
const visitor = { kind: 'visitor', id: 'v' } as const;

function conversationOf(length: number): Event[] {
  return Array.from({ length }, (_, index) => {
    const seq = index + 1;
    const base = {
      id: `e${seq}`,
      conversationId: CONVERSATION,
      seq,
      position: seq * 3,
      at: '2026-01-01T00:00:00.000Z',
      author: visitor,
      commandId: `c${seq}`,
    };
    return seq === 1
      ? { ...base, type: 'conversation.started', data: { locale: 'en', timeZone: 'UTC' } }
      : { ...base, type: 'message.sent', data: { text: `message ${seq}` } };
  });
}

const take = (state: ClientState, events: readonly Event[]) => reduce(state, { type: 'events', events });

describe('reduce', () => {
  it('ends in the same state however events are doubled, once nothing before them is missing', () => {
    const events = conversationOf(12);
    const expected = take(EMPTY_STATE, events);
    fc.assert(
      fc.property(fc.shuffledSubarray(events.slice(1)), fc.array(fc.constantFrom(...events)), (shuffled, doubles) => {
        const state = [[events[0]!], shuffled, doubles, events].reduce(take, EMPTY_STATE);
        expect(state.conversations).toEqual(expected.conversations);
      }),
    );
  });

  it('holds back an event until those before it have come', () => {
    const [first, second, third] = conversationOf(3) as [Event, Event, Event];
    const withGap = take(take(EMPTY_STATE, [first]), [third]);
    expect(messagesOf(withGap, CONVERSATION)).toEqual([]);
    expect(messagesOf(take(withGap, [second]), CONVERSATION).map((message) => message.text)).toEqual([
      'message 2',
      'message 3',
    ]);
  });

  it('shows a message on its way once, and once more never, when its event comes', () => {
    const events = conversationOf(2);
    const command = {
      id: 'c2',
      type: 'message.send',
      conversationId: CONVERSATION,
      data: { text: 'message 2' },
    } as const;
    const queued = reduce(take(EMPTY_STATE, [events[0]!]), {
      type: 'queued',
      entry: { command, status: 'waiting', queuedAt: 1 },
    });
    expect(messagesOf(queued, CONVERSATION).map(({ key, status }) => [key, status])).toEqual([['c2', 'sending']]);
    const stored = take(queued, [events[1]!]);
    expect(messagesOf(stored, CONVERSATION).map(({ key, status }) => [key, status])).toEqual([['c2', 'sent']]);
    expect(stored.outbox).toEqual([]);
  });

  it('marks own messages as seen up to where the other side has seen', () => {
    const events = conversationOf(3);
    const seen: Event = {
      ...events[2]!,
      id: 'e4',
      seq: 4,
      position: 20,
      type: 'conversation.seen',
      author: { kind: 'agent', id: 'a' },
      data: { upTo: 2 },
    };
    const state = take(EMPTY_STATE, [...events, seen]);
    expect(messagesOf(state, CONVERSATION).map((message) => message.status)).toEqual(['seen', 'sent']);
  });

  it('never changes the state it was given', () => {
    const state = take(EMPTY_STATE, conversationOf(2));
    const before = JSON.stringify([...state.conversations]);
    take(state, conversationOf(4));
    reduce(state, { type: 'reset' });
    expect(JSON.stringify([...state.conversations])).toBe(before);
  });

  it('keeps a window without a hole that never goes back, whatever pages and events come in whatever order', () => {
    const events = conversationOf(30);
    const upTo = (seq: number) => [...take(EMPTY_STATE, events.slice(0, seq)).conversations.values()][0]!.summary;
    const pieces = fc.record({
      from: fc.integer({ min: 1, max: 30 }),
      length: fc.integer({ min: 0, max: 12 }),
      told: fc.option(fc.integer({ min: 1, max: 30 })),
      live: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 25 }), (all) => {
        let state: ClientState = EMPTY_STATE;
        let last = 0;
        for (const { from, length, told, live } of all) {
          const some = events.slice(from - 1, from - 1 + length);
          state = live
            ? take(state, some)
            : reduce(state, { type: 'loaded', events: some, summaries: told === null ? [] : [upTo(told)] });
          const copy = state.conversations.get(CONVERSATION);
          if (!copy) continue;
          const { lastSeq } = copy.summary;
          expect(lastSeq).toBeGreaterThanOrEqual(last);
          last = lastSeq;
          const first = lastSeq - copy.events.length + 1;
          expect(copy.events.map(({ seq }) => seq)).toEqual(copy.events.map((_, index) => first + index));
          expect(copy.complete).toBe(first === 1);
          expect(copy.early.every(({ seq }) => seq > lastSeq + 1)).toBe(true);
          expect(copy.summary).toEqual(upTo(lastSeq));
        }
        const whole = take(reduce(state, { type: 'loaded', events, summaries: [upTo(30)] }), events);
        expect(whole.conversations).toEqual(take(EMPTY_STATE, events).conversations);
      }),
      { numRuns: 500 },
    );
  });
});
