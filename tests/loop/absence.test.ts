import { describe, expect, it } from 'vitest';
import { messagesOf } from '../../src/client/index.ts';
import { createWorld, type World } from '../world/createWorld.ts';

const MINUTE = 60_000;

async function settleDown(world: World, milliseconds = 2_000): Promise<void> {
  await world.clock.advance(milliseconds);
}

async function meet(world: World): Promise<string> {
  const { conversationId } = world.visitor.client().send('message.send', { text: 'is anybody there?' });
  await settleDown(world);
  return conversationId;
}

describe('coming back after a long time', () => {
  it('B02: half an hour offline, 500 messages and a closing and reopening later, all is shown within 3 seconds of being online', async () => {
    const world = await createWorld(31);
    const { visitor, agent, clock, storage } = world;
    const conversationId = await meet(world);
    visitor.network.mute = true;
    visitor.network.breakAll();
    const began = clock.now();
    for (let count = 1; count <= 500; count++) {
      agent.client().send('message.send', conversationId, { text: `message ${count}` });
      if (count === 250) agent.client().send('conversation.close', conversationId, {});
      if (count === 300) agent.client().send('conversation.reopen', conversationId, {});
      await clock.advance(3_500);
    }
    agent.client().send('conversation.close', conversationId, {});
    await clock.advance(began + 30 * MINUTE - clock.now());
    expect(agent.client().state().outbox).toEqual([]);
    expect(messagesOf(visitor.client().state(), conversationId)).toHaveLength(1);
    expect(visitor.client().state().conversations.get(conversationId)!.summary.status).toBe('open');

    // The visitor writes while still offline; then the browser says that it is online.
    visitor.client().send('message.send', { text: 'written in the tunnel' });
    visitor.network.mute = false;
    visitor.tabs[0]!.wakeUp();
    await clock.advance(3_000);

    const stored = await storage.reads.events({ after: 0, limit: 10_000 });
    const shown = visitor.client().state().conversations.get(conversationId)!;
    const missed = stored.filter((event) => event.conversationId === conversationId && event.type === 'message.sent');
    expect(messagesOf(visitor.client().state(), conversationId).length).toBeGreaterThanOrEqual(501);
    expect(shown.summary).toMatchObject({
      lastSeq: stored.findLast((event) => event.conversationId === conversationId)!.seq,
    });
    expect(shown.summary).toEqual(await storage.reads.conversation(conversationId));
    expect(shown.events.map(({ seq }) => seq)).toEqual(shown.events.map((_, index) => index + 1));
    expect(missed.map(({ data }) => (data as { text: string }).text)).toContain('written in the tunnel');
    expect(visitor.client().state().outbox).toEqual([]);
    world.close();
  });

  it('B02: so it is after a night with the page frozen, and in a page opened anew', async () => {
    const world = await createWorld(32, 2);
    const { visitor, agent, clock, storage } = world;
    const conversationId = await meet(world);
    for (const tab of visitor.tabs) tab.freeze();
    visitor.network.breakAll();
    for (let count = 1; count <= 100; count++)
      agent.client().send('message.send', conversationId, { text: `message ${count}` });
    await clock.advance(8 * 60 * MINUTE);
    for (const tab of visitor.tabs) {
      tab.thaw();
      tab.wakeUp();
    }
    await clock.advance(3_000);
    for (const tab of visitor.tabs) expect(messagesOf(tab.client().state(), conversationId)).toHaveLength(101);
    await visitor.reload();
    await clock.advance(3_000);
    expect(messagesOf(visitor.client().state(), conversationId)).toHaveLength(101);
    expect(await storage.reads.lastPosition()).toBe((await storage.reads.events({ after: 0, limit: 10_000 })).length);
    world.close();
  });
});

describe('a browser that has wiped what pages keep', () => {
  it('C07: a visitor begins anew without an error, and their earlier conversation is not touched', async () => {
    const world = await createWorld(33);
    const { visitor, agent, clock, storage } = world;
    const earlier = await meet(world);
    agent.client().send('message.send', earlier, { text: 'yes, here' });
    await settleDown(world);
    expect(messagesOf(visitor.client().state(), earlier)).toHaveLength(2);
    await visitor.wipe();
    await clock.advance(3_000);
    const fresh = visitor.client().state();
    expect([fresh.conversations.size, fresh.outbox.length]).toEqual([0, 0]);
    const before = await storage.reads.conversation(earlier);
    const { conversationId, done } = visitor.client().send('message.send', { text: 'hello again' });
    await clock.advance(3_000);
    expect((await done).ok).toBe(true);
    expect(conversationId).not.toBe(earlier);
    expect(messagesOf(visitor.client().state(), conversationId)).toHaveLength(1);
    expect(await storage.reads.conversation(earlier)).toEqual(before);
    // The agent sees both, and can answer in the new one.
    agent.client().send('message.send', conversationId, { text: 'welcome back' });
    await clock.advance(3_000);
    expect(messagesOf(visitor.client().state(), conversationId)).toHaveLength(2);
    world.close();
  });

  it('C07: so it does when the wiping happens under an open page, whose unsent message still arrives', async () => {
    const world = await createWorld(34);
    const { visitor, clock, storage } = world;
    const conversationId = await meet(world);
    visitor.network.mute = true;
    visitor.network.breakAll();
    visitor.client().send('message.send', { text: 'not sent yet' });
    await visitor.wipe({ keepPage: true });
    await clock.advance(MINUTE);
    visitor.network.mute = false;
    visitor.tabs[0]!.wakeUp();
    await clock.advance(10_000);
    expect(messagesOf(visitor.client().state(), conversationId)).toHaveLength(2);
    expect(visitor.client().state().outbox).toEqual([]);
    const stored = await storage.reads.events({ after: 0, limit: 100 });
    expect(stored.filter(({ type }) => type === 'message.sent')).toHaveLength(2);
    world.close();
  });
});
