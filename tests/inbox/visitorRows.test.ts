import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EMPTY_STATE, reduce } from '../../src/client/reduce.ts';
import type { Change, ClientState } from '../../src/client/state.ts';
import { createNewWork } from '../../src/inbox/alerts/createNewWork.ts';
import { createVisitorRows } from '../../src/inbox/visitors/createVisitorRows.ts';
import type { Event } from '../../src/protocol/index.ts';

const VISITORS = 6;

/** A desk whose log is written by hand: visitor `n` has the conversations `n` and `n + VISITORS`. */
function createLog() {
  const last = new Map<string, number>();
  let position = 0;
  return (conversation: number, type: Event['type'], data: object = {}): Event => {
    const conversationId = `c${conversation}`;
    const seq = (last.get(conversationId) ?? 0) + 1;
    last.set(conversationId, seq);
    const author = { kind: 'visitor', id: `v${conversation % VISITORS}` };
    const at = new Date(1_767_225_600_000 + ++position * 1_000).toISOString();
    return { id: `e${position}`, conversationId, seq, position, at, author, type, data } as unknown as Event;
  };
}

const take = (state: ClientState, ...events: Event[]) => reduce(state, { type: 'events', events });

describe('the rows of an inbox', () => {
  it('are the same whether they are made anew or from those of before', () => {
    const step = fc.record({
      conversation: fc.nat(2 * VISITORS - 1),
      what: fc.constantFrom(
        'message.sent',
        'conversation.closed',
        'callback.requested',
        'typing',
        'quiet',
        'erased',
        'moved',
      ),
    });
    fc.assert(
      fc.property(fc.array(step, { minLength: 5, maxLength: 60 }), (steps) => {
        const write = createLog();
        const remembering = createVisitorRows();
        let state = EMPTY_STATE;
        let now = 0;
        for (const { conversation, what } of steps) {
          const conversationId = `c${conversation}`;
          const visitorId = `v${conversation % VISITORS}`;
          const typing = { author: { kind: 'visitor' as const, id: visitorId }, until: now + 3 };
          const changes: Record<string, () => Change> = {
            typing: () => ({ type: 'typing', conversationId, typing }),
            quiet: () => ({ type: 'typing', conversationId }),
            erased: () => ({ type: 'erased', visitorId }),
          };
          const datas: Record<string, object> = {
            'message.sent': { text: 'hello' },
            'callback.requested': { callbackId: `k${now}`, when: 'now', phone: '+48512345678', dueAt: '2026-01-01' },
          };
          now++;
          if (changes[what]) state = reduce(state, changes[what]());
          else {
            if (!state.conversations.has(conversationId)) {
              const started = {
                ...write(conversation, 'conversation.started', { locale: 'en', timeZone: 'UTC' }),
                seq: 1,
              };
              state = take(state, started);
            }
            const { lastSeq } = state.conversations.get(conversationId)!.summary;
            const moved = { visitorId: 'v0', identity: { id: 'u', verified: true } };
            const event =
              what === 'moved'
                ? write(conversation, 'visitor.identified', moved)
                : write(conversation, what as Event['type'], datas[what]);
            state = take(state, { ...event, seq: lastSeq + 1 });
          }
          const given = remembering(state, now);
          const byId = (rows: typeof given) => [...rows].sort((a, b) => (a.visitorId < b.visitorId ? -1 : 1));
          const anew = createVisitorRows()(state, now);
          expect(byId(given)).toEqual(byId(anew));
          expect(given.map((row) => [row.needAt, row.status, row.activeAt])).toEqual(
            anew.map((row) => [row.needAt, row.status, row.activeAt]),
          );
          expect(remembering(state, now)).toBe(given);
        }
      }),
    );
  });

  it('stay the same objects when something happens to somebody else', () => {
    const write = createLog();
    const rows = createVisitorRows();
    const start = { locale: 'en', timeZone: 'UTC' };
    let state = take(EMPTY_STATE, write(0, 'conversation.started', start), write(0, 'message.sent', { text: 'one' }));
    state = take(state, write(1, 'conversation.started', start), write(1, 'message.sent', { text: 'two' }));
    const [before] = rows(state, 0).filter(({ visitorId }) => visitorId === 'v0');
    const after = rows(take(state, write(1, 'message.sent', { text: 'three' })), 0);
    expect(after.map(({ visitorId, unread }) => [visitorId, unread])).toEqual([
      ['v1', 2],
      ['v0', 1],
    ]);
    expect(after[1]).toBe(before);
  });

  it('tell of new work once, and not of what has only changed hands', () => {
    const write = createLog();
    const rows = createVisitorRows();
    const newWork = createNewWork();
    const texts = (state: ClientState) => newWork(rows(state, 0)).map(({ text }) => text);
    const start = { locale: 'en', timeZone: 'UTC' };
    let state = take(EMPTY_STATE, write(1, 'conversation.started', start), write(1, 'message.sent', { text: 'one' }));
    expect(texts(state)).toEqual([]);
    state = take(state, write(1, 'message.sent', { text: 'two' }));
    expect(texts(state)).toEqual(['two']);
    state = take(state, write(1, 'visitor.identified', { visitorId: 'v5', identity: { name: 'Ola' } }));
    expect(texts(state)).toEqual([]);
    expect(rows(state, 0).map(({ visitorId }) => visitorId)).toEqual(['v5']);
    state = take(state, write(1, 'message.sent', { text: 'three' }));
    expect(texts(state)).toEqual(['three']);
  });
});
