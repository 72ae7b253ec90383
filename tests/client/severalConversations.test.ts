import { describe, expect, it } from 'vitest';
import {
  answerOf,
  conversationsOf,
  currentConversationId,
  messagesOf,
  olderOf,
  timelineOf,
} from '../../src/client/index.ts';
import { createWorld } from '../world/createWorld.ts';

describe('several conversations of one visitor', () => {
  it('commands go where the tab has chosen; a new one begins with its first message and not before', async () => {
    const { visitor, clock, storage, close } = await createWorld(1, 2);
    const client = visitor.client();
    const first = client.send('message.send', { text: 'first' }).conversationId;
    await clock.advance(1_000);
    client.choose('new');
    client.send('faq.search', { query: 'returns', lang: 'en', results: 0 });
    await clock.advance(1_000);
    expect(conversationsOf(client.state()).map(({ id }) => id)).toEqual([first]);
    expect(currentConversationId(client.state())).toBeUndefined();
    const second = client.send('message.send', { text: 'second' }).conversationId;
    expect(second).not.toBe(first);
    expect(conversationsOf(client.state())[0]).toMatchObject({
      id: second,
      current: true,
      preview: { text: 'second' },
    });
    await clock.advance(1_000);
    client.choose(first);
    expect(client.send('message.send', { text: 'first again' }).conversationId).toBe(first);
    client.choose(undefined);
    expect(client.send('message.send', { text: 'second again' }).conversationId).toBe(second);
    expect(client.send('conversation.see', { upTo: 1 }, first).conversationId).toBe(first);
    await clock.advance(1_000);
    // Another tab has chosen nothing.
    const other = visitor.tabs[1]!.client();
    expect(other.state().chosen).toBeUndefined();
    expect(conversationsOf(other.state()).map(({ id, current }) => [id, current])).toEqual([
      [second, true],
      [first, false],
    ]);
    const log = await storage.reads.events({ after: 0, limit: 100 });
    expect(log.filter(({ type }) => type === 'conversation.started')).toHaveLength(2);
    close();
  });

  it('a chosen conversation that was closed is gone on with, and its visitor can close it', async () => {
    const { visitor, clock, storage, close } = await createWorld(2);
    const client = visitor.client();
    const { conversationId } = client.send('message.send', { text: 'hello' });
    await clock.advance(1_000);
    client.choose(conversationId);
    client.send('conversation.close', {});
    await clock.advance(1_000);
    expect(conversationsOf(client.state())[0]).toMatchObject({ status: 'closed', current: true });
    client.send('message.send', { text: 'one more thing' });
    await clock.advance(1_000);
    expect((await storage.reads.conversation(conversationId))?.status).toBe('open');
    client.choose('a conversation that is gone');
    expect(currentConversationId(client.state())).toBe(conversationId);
    close();
  });

  it('what is about a call goes to the conversation of that call', async () => {
    const { visitor, clock, close } = await createWorld(3);
    const client = visitor.client();
    const call = client.send('callback.request', { when: 'now', phone: '+48221234567' });
    await clock.advance(1_000);
    client.choose('new');
    client.send('message.send', { text: 'something else' });
    await clock.advance(1_000);
    const cancelled = client.send('callback.cancel', { callbackId: call.id });
    expect(cancelled.conversationId).toBe(call.conversationId);
    await clock.advance(1_000);
    expect(await cancelled.done).toMatchObject({ ok: true });
    close();
  });

  it('shows replies, blocks and answers, what was delivered, and how many are before', async () => {
    const { visitor, agent, clock, close } = await createWorld(4);
    const [client, desk] = [visitor.client(), agent.client()];
    const { conversationId } = client.send('message.send', { text: 'hello' });
    await clock.advance(2_000);
    expect(messagesOf(client.state(), conversationId)[0]!.status).toBe('delivered');
    expect(client.state().queue?.get(conversationId)).toBe(0);
    const blocks = [{ kind: 'replies' as const, id: 'r', options: [{ id: 'y', label: 'Yes' }] }];
    desk.send('message.send', conversationId, { text: 'Really?', replyTo: 2, blocks });
    await clock.advance(2_000);
    expect(messagesOf(desk.state(), conversationId).at(-1)).toMatchObject({
      status: 'delivered',
      author: { kind: 'agent' },
    });
    expect(client.state().queue?.get(conversationId)).not.toBe(1);
    const asked = messagesOf(client.state(), conversationId).at(-1)!;
    expect(asked).toMatchObject({ replyTo: { seq: 2, text: 'hello', author: { kind: 'visitor' } }, blocks });
    expect(answerOf(client.state(), conversationId, asked.seq!, 'r')).toBeUndefined();
    visitor.network.mute = true;
    const answer = { to: asked.seq!, block: 'r', values: { choice: ['y'] } };
    client.send('message.send', { text: 'Yes', answer, replyTo: asked.seq! });
    expect(answerOf(client.state(), conversationId, asked.seq!, 'r')).toMatchObject({
      status: 'sending',
      values: { choice: ['y'] },
    });
    expect(messagesOf(client.state(), conversationId).at(-1)).toMatchObject({ answer, replyTo: { text: 'Really?' } });
    visitor.network.mute = false;
    await clock.advance(60_000);
    expect(answerOf(client.state(), conversationId, asked.seq!, 'r')?.status).toBe('sent');
    expect(answerOf(desk.state(), conversationId, asked.seq!, 'r')?.status).toBe('sent');
    desk.send('conversation.see', conversationId, { upTo: 99 });
    await clock.advance(1_000);
    expect(messagesOf(client.state(), conversationId).at(-1)!.status).toBe('seen');
    close();
  });

  it('agents know which page a visitor is on, once they have something to do with them', async () => {
    const { visitor, agent, clock, close } = await createWorld(5);
    visitor.client().send('faq.search', { query: 'x', lang: 'en', results: 0 });
    await clock.advance(2_000);
    const { conversationId } = visitor.client().send('message.send', { text: 'hello' });
    await clock.advance(2_000);
    expect(agent.client().state().pages?.get(conversationId)).toEqual({ url: 'https://shop.example/' });
    await agent.reload();
    await clock.advance(2_000);
    expect(agent.client().state().pages?.get(conversationId)).toEqual({ url: 'https://shop.example/' });
    close();
  });
});

describe('a long conversation', () => {
  it('is loaded from its end, and older events when they are asked for, on both sides', async () => {
    const { visitor, agent, clock, storage, close } = await createWorld(6, 1, { loaded: 20 });
    const client = () => visitor.client();
    const { conversationId } = client().send('message.send', { text: 'message 1' });
    await clock.advance(1_000);
    for (let nth = 2; nth <= 600; nth++) client().send('message.send', { text: `message ${nth}` });
    await clock.advance(10_000);
    const copy = () => client().state().conversations.get(conversationId)!;
    await visitor.reload();
    await clock.advance(2_000);
    expect([copy().events.length, copy().complete, copy().summary.lastSeq]).toEqual([20, false, 601]);
    const load = async (loading: Promise<void>) => {
      await clock.advance(500);
      return loading;
    };
    // From the device, also without any network.
    visitor.network.mute = true;
    await load(client().loadOlder(conversationId));
    expect([copy().events.length, copy().events[0]!.seq]).toEqual([120, 482]);
    visitor.network.mute = false;
    await clock.advance(60_000);
    // What is new stands at the end, without a hole.
    agent.client().send('message.send', conversationId, { text: 'so much!' });
    await clock.advance(2_000);
    expect(copy().events.at(-1)).toMatchObject({ type: 'message.sent', data: { text: 'so much!' } });
    while (!copy().complete) await load(client().loadOlder(conversationId));
    const stored = await storage.reads.eventsBefore({ conversationId, limit: 1_000 });
    expect(copy().events.map(({ seq }) => seq)).toEqual(stored.map(({ seq }) => seq));

    await agent.reload();
    await clock.advance(1_000);
    const desk = agent.client();
    const { visitorId } = copy().summary;
    await load(desk.loadTimeline(visitorId));
    expect(timelineOf(desk.state(), visitorId)).toHaveLength(200);
    for (let id = olderOf(desk.state(), visitorId); id; id = olderOf(desk.state(), visitorId))
      await load(desk.loadOlder(id));
    expect(timelineOf(desk.state(), visitorId).map(({ seq }) => seq)).toEqual(stored.map(({ seq }) => seq));
    close();
  });

  it('says so when older events cannot be had', async () => {
    const { visitor, agent, clock, close } = await createWorld(7);
    const { conversationId } = visitor.client().send('message.send', { text: 'hello' });
    await clock.advance(1_000);
    await agent.reload();
    await clock.advance(1_000);
    agent.network.mute = true;
    const failed = expect(agent.client().loadOlder(conversationId)).rejects.toMatchObject({ code: 'unavailable' });
    await clock.advance(1_000);
    await failed;
    const unknown = expect(visitor.client().loadOlder('01890000-0000-7000-8000-000000000001')).rejects.toMatchObject({
      code: 'conversation_not_found',
    });
    await clock.advance(1_000);
    await unknown;
    close();
  });
});
