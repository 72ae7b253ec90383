import { describe, expect, it } from 'vitest';
import { nextBatch } from '../../src/client/nextBatch.ts';
import { createOutbox } from '../../src/client/outbox.ts';
import type { OutboxEntry } from '../../src/client/index.ts';
import { createStateBox } from '../../src/client/stateBox.ts';
import { problem, type Command } from '../../src/protocol/index.ts';
import { createSeededRandom } from '../world/seededRandom.ts';
import { createVirtualClock } from '../world/virtualClock.ts';

const message = (id: string, conversationId = 'c'): Command =>
  ({ id, type: 'message.send', conversationId, data: { text: id } }) as Command;

function createScene(answer: () => ReturnType<Parameters<typeof createOutbox>[0]['post']>) {
  const clock = createVirtualClock(Date.UTC(2026, 0, 1));
  const posts: number[] = [];
  const outbox = createOutbox({
    box: createStateBox(),
    clock,
    random: createSeededRandom(1).bytes,
    post() {
      posts.push(clock.now());
      return answer();
    },
    onAnswer: () => undefined,
    onTaken: () => undefined,
    onReached: () => undefined,
    onTokenLost: async () => false,
    keep: async () => undefined,
    unkeep: async () => undefined,
  });
  return { clock, outbox, posts };
}

describe('the outbox', () => {
  it('B04: comes back when it was told to, whatever is written or woken meanwhile', async () => {
    const { clock, outbox, posts } = createScene(async () => ({
      kind: 'problem',
      problem: problem('rate_limited', { retryAfter: 20 }),
    }));
    void outbox.push(message('1'));
    await clock.advance(1_000);
    void outbox.push(message('2'));
    outbox.flush();
    await clock.advance(18_000);
    expect(posts).toHaveLength(1);
    await clock.advance(12_000);
    expect(posts).toHaveLength(2);
    expect(posts[1]! - posts[0]!).toBeGreaterThanOrEqual(20_000);
    outbox.stop();
  });

  it('B04: does not try anew for each of many messages written while nothing gets through', async () => {
    const { clock, outbox, posts } = createScene(async () => ({ kind: 'none' }));
    for (let n = 0; n < 60; n++) {
      void outbox.push(message(String(n)));
      await clock.advance(1_000);
    }
    const before = posts.length;
    for (let n = 60; n < 120; n++) {
      void outbox.push(message(String(n)));
      await clock.advance(1_000);
    }
    expect(posts.length - before).toBeLessThanOrEqual(13);
    outbox.stop();
  });

  it('goes on when a post fails in a way nobody foresaw', async () => {
    let tries = 0;
    const { clock, outbox } = createScene(async () => {
      if (tries++ === 0) throw new Error('a lock was refused');
      return { kind: 'taken' };
    });
    const done = outbox.push(message('1'));
    await clock.advance(5_000);
    expect(await done).toEqual({ ok: true, events: [] });
    outbox.stop();
  });

  it('sends a beginning before messages that are older than it', () => {
    const start = { id: 's', type: 'conversation.start', conversationId: 'c', data: {} } as unknown as Command;
    const entries = [message('1'), start, message('2')].map(
      (command, index): OutboxEntry => ({ command, status: 'waiting', queuedAt: index }),
    );
    expect(nextBatch(entries, 50).map(({ id }) => id)).toEqual(['s', '1', '2']);
  });
});
