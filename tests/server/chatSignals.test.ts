import { describe, expect, it } from 'vitest';
import { createRig, MONDAY, refused } from './createRig.ts';
import { readFrames } from './readFrames.ts';

describe('signals of a chat', () => {
  it('P5.5: what a visitor is typing reaches agents only where the site says so, and never from agents', async () => {
    for (const typingPreview of [true, false]) {
      const rig = await createRig({ config: { chat: { typingPreview } } });
      const [visitor, agent] = [await rig.visitor(), await rig.agent()];
      const inbox = readFrames(await rig.get('/v1/agent/stream', { cookie: agent.cookie }));
      const signal = { type: 'typing', conversationId: visitor.conversationId, typing: true, text: 'Dzień do' };
      expect((await rig.post('/v1/signals', signal, { token: visitor.token })).status).toBe(204);
      const { data } = await inbox.until(({ event }) => event === 'signal');
      expect(data.text).toBe(typingPreview ? 'Dzień do' : undefined);
      expect((await (await rig.get('/v1/config')).json()).chat?.typingPreview).toBe(typingPreview || undefined);
      const long = await rig.post('/v1/signals', { ...signal, text: 'x'.repeat(501) }, { token: visitor.token });
      expect((await refused(long)).code).toBe('body_invalid');
      const fromAgent = await rig.post('/v1/agent/signals', signal, { cookie: agent.cookie });
      expect((await refused(fromAgent)).code).toBe('body_invalid');
    }
  });

  it('P5.6: agents are told the page a visitor is on, also when they come later', async () => {
    const rig = await createRig();
    const [visitor, agent] = [await rig.visitor(), await rig.agent()];
    const shown = readFrames(await rig.get('/v1/stream', { token: visitor.token }));
    const inbox = readFrames(await rig.get('/v1/agent/stream', { cookie: agent.cookie }));
    const { conversationId, token } = visitor;
    const at = (path: string) => ({
      type: 'page',
      conversationId,
      page: { url: `https://shop.example${path}`, title: 'A' },
    });
    for (const path of ['/a', '/b']) expect((await rig.post('/v1/signals', at(path), { token })).status).toBe(204);
    await inbox.until(({ data }) => data?.page?.url === 'https://shop.example/b');
    const later = readFrames(await rig.get('/v1/agent/stream', { cookie: agent.cookie }));
    const told = await later.until(({ event }) => event === 'signal');
    expect(told.data).toMatchObject({ ...at('/b'), author: { kind: 'visitor', id: visitor.visitorId } });
    expect(shown.frames.filter(({ event }) => event === 'signal')).toEqual([]);
    const wrong = await rig.post('/v1/signals', { ...at('/c'), page: { url: 'javascript:alert(1)' } }, { token });
    expect((await refused(wrong)).code).toBe('body_invalid');
    const stranger = await rig.visitor();
    expect((await refused(await rig.post('/v1/signals', at('/d'), { token: stranger.token }))).code).toBe(
      'conversation_not_found',
    );
  });

  it('P5.7: who writes is told when it has reached a screen of the other side, and nobody can say so themselves', async () => {
    const rig = await createRig();
    const [visitor, agent] = [await rig.visitor(), await rig.agent()];
    const { conversationId, token } = visitor;
    const shown = readFrames(await rig.get('/v1/stream', { token }));
    await visitor.ok('message.send', { text: 'one' });
    await rig.clock.advance(1_000);
    expect(shown.frames.filter(({ data }) => data?.type === 'delivered')).toEqual([]);
    const inbox = readFrames(await rig.get(`/v1/agent/stream?since=${rig.storage.epoch}.2`, { cookie: agent.cookie }));
    for (const text of ['two', 'three']) await visitor.ok('message.send', { text });
    await rig.clock.advance(1_000);
    const delivered = shown.frames.filter(({ data }) => data?.type === 'delivered').map(({ data }) => data.upTo);
    expect(delivered).toEqual([4]);
    await agent.ok('message.send', conversationId, { text: 'hello' });
    await rig.clock.advance(1_000);
    const back = inbox.frames.filter(({ data }) => data?.type === 'delivered').map(({ data }) => data);
    expect(back).toEqual([{ type: 'delivered', conversationId, upTo: 6, author: { kind: 'desk', id: 'desk' } }]);
    const later = readFrames(await rig.get('/v1/stream', { token }));
    expect((await later.until(({ data }) => data?.type === 'delivered')).data.upTo).toBe(4);
    const forged = { type: 'delivered', conversationId, upTo: 9 };
    expect((await refused(await rig.post('/v1/signals', forged, { token }))).code).toBe('body_invalid');
    expect((await refused(await rig.post('/v1/agent/signals', forged, { cookie: agent.cookie }))).code).toBe(
      'body_invalid',
    );
  });

  it('an inbox that opens after a message has it on its screen too', async () => {
    const rig = await createRig();
    const [visitor, agent] = [await rig.visitor(), await rig.agent()];
    await visitor.ok('message.send', { text: 'one' });
    const shown = readFrames(await rig.get('/v1/stream', { token: visitor.token }));
    await rig.clock.advance(1_000);
    await rig.get('/v1/agent/inbox', { cookie: agent.cookie });
    await rig.clock.advance(1_000);
    expect(shown.frames.findLast(({ data }) => data?.type === 'delivered')?.data.upTo).toBe(2);
  });

  it('P5.8: a waiting visitor is told how many are before them, and when that changes', async () => {
    const rig = await createRig();
    const agent = await rig.agent();
    const visitors = [];
    for (let count = 0; count < 3; count++) {
      const visitor = await rig.visitor();
      const { frames } = readFrames(await rig.get('/v1/stream', { token: visitor.token }));
      await visitor.ok('message.send', { text: 'hello' });
      await rig.clock.advance(1_000);
      visitors.push({
        ...visitor,
        told: () => frames.flatMap(({ data }) => (data?.type === 'queue' ? [data.ahead] : [])),
      });
    }
    const [first, second, third] = visitors as [(typeof visitors)[0], (typeof visitors)[0], (typeof visitors)[0]];
    expect(visitors.map(({ told }) => told())).toEqual([[0], [1], [2]]);
    await agent.ok('message.send', first.conversationId, { text: 'good morning' });
    await rig.clock.advance(1_000);
    expect(visitors.map(({ told }) => told())).toEqual([
      [0, 0],
      [1, 0],
      [2, 1],
    ]);
    await agent.ok('conversation.assign', third.conversationId, { agentId: agent.id });
    await rig.clock.advance(1_000);
    expect(third.told()).toEqual([2, 1, 0]);
    const again = readFrames(await rig.get('/v1/stream', { token: second.token }));
    expect((await again.until(({ data }) => data?.type === 'queue')).data).toMatchObject({
      conversationId: second.conversationId,
      ahead: 0,
    });
  });

  it('each department has its own queue', async () => {
    const departments = [
      { id: 'sales', name: 'Sales' },
      { id: 'help', name: 'Help' },
    ];
    const rig = await createRig({ config: { departments } });
    const agent = await rig.agent();
    const ahead = [];
    for (const department of ['sales', 'help', 'sales']) {
      const visitor = await rig.visitor();
      await visitor.ok('message.send', { text: 'hello' });
      await agent.ok('conversation.transfer', visitor.conversationId, { department });
      await rig.clock.advance(1_000);
      const stream = readFrames(await rig.get('/v1/stream', { token: visitor.token }));
      ahead.push((await stream.until(({ data }) => data?.type === 'queue')).data.ahead);
    }
    expect(ahead).toEqual([0, 0, 1]);
  });

  it('P5.9: presence tells in what time first answers come, once five are known', async () => {
    const rig = await createRig();
    const agent = await rig.agent();
    const waits = [40, 60, 80, 200, 70];
    const replySeconds = async () => (await (await rig.get('/v1/config')).json()).presence.replySeconds;
    for (const [index, seconds] of waits.entries()) {
      const visitor = await rig.visitor();
      await visitor.ok('message.send', { text: 'hello' });
      await rig.clock.advance(seconds * 1_000);
      await agent.ok('message.send', visitor.conversationId, { text: 'good morning' });
      await visitor.ok('message.send', { text: 'and another thing' });
      await rig.clock.advance(600_000 - seconds * 1_000);
      if (index === 3) expect(await replySeconds()).toBeUndefined();
    }
    await rig.clock.advance(600_000);
    expect(await replySeconds()).toBe(60);
    // A week later, at the same hour, last week's figures still tell.
    await rig.clock.advance(7 * 86_400_000 - 3_600_000 - (rig.clock.now() - MONDAY - 3_600_000));
    await rig.clock.advance(1_200_000);
    expect(await replySeconds()).toBe(60);
  });
});
