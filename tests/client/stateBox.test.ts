import { expect, it } from 'vitest';
import { createStateBox } from '../../src/client/stateBox.ts';
import type { Event } from '../../src/protocol/index.ts';

const eventOf = (conversationId: string, seq: number): Event =>
  ({
    id: `${conversationId} ${seq}`,
    conversationId,
    seq,
    position: seq,
    at: '2026-01-01T00:00:00.000Z',
    author: { kind: 'visitor', id: 'v' },
    ...(seq === 1
      ? { type: 'conversation.started', data: { locale: 'en', timeZone: 'UTC' } }
      : { type: 'message.sent', data: { text: `message ${seq}` } }),
  }) as Event;

it('changes that are made together are told once, and no state that was told before is touched', () => {
  const box = createStateBox();
  const told: string[][] = [];
  box.subscribe(() => {
    const { conversations, reached } = box.get();
    told.push([
      ...[...conversations.values()].map(({ summary }) => `${summary.id} ${summary.lastSeq}`),
      ...(reached?.keys() ?? []),
    ]);
  });
  box.apply({ type: 'events', events: [eventOf('a', 1)] });
  const before = box.get();
  box.together(() => {
    box.apply({ type: 'events', events: [eventOf('a', 2), eventOf('b', 1)] });
    expect(box.get().conversations.get('a')?.summary.lastSeq).toBe(2);
    for (const conversationId of ['a', 'b']) box.apply({ type: 'reached', conversationId, upTo: 1 });
    box.together(() => box.apply({ type: 'events', events: [eventOf('b', 2)] }));
  });
  const between = box.get();
  box.together(() => box.apply({ type: 'events', events: [eventOf('b', 3)] }));
  expect(told).toEqual([['a 1'], ['a 2', 'b 2', 'a', 'b'], ['a 2', 'b 3', 'a', 'b']]);
  expect([...before.conversations.keys()]).toEqual(['a']);
  expect(before.conversations.get('a')?.summary.lastSeq).toBe(1);
  expect(between.conversations.get('b')?.summary.lastSeq).toBe(2);
});

it('changes that change nothing are not told, and one that fails leaves those before it', () => {
  const box = createStateBox();
  let told = 0;
  box.subscribe(() => told++);
  box.together(() => box.apply({ type: 'connection', connection: 'idle' }));
  expect(told).toBe(0);
  const fail = () =>
    box.together(() => {
      box.apply({ type: 'connection', connection: 'live' });
      throw new Error('not this one');
    });
  expect(fail).toThrow('not this one');
  expect([told, box.get().connection]).toEqual([1, 'live']);
});
