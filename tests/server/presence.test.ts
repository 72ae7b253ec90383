import { describe, expect, it } from 'vitest';
import { createRig, refused } from './createRig.ts';
import { readFrames } from './readFrames.ts';

const typing = (conversationId: string) => ({ type: 'typing', conversationId, typing: true });

describe('signals and presence', () => {
  it('P5.1: typing reaches the other side, with its author, and is not stored', async () => {
    const rig = await createRig();
    const visitor = await rig.visitor();
    const agent = await rig.agent();
    const shown = readFrames(await rig.get('/v1/stream', { token: visitor.token }));
    const inbox = readFrames(await rig.get('/v1/agent/stream', { cookie: agent.cookie }));
    const signal = typing(visitor.conversationId);
    expect((await rig.post('/v1/signals', signal, { token: visitor.token })).status).toBe(204);
    expect((await rig.post('/v1/agent/signals', signal, { cookie: agent.cookie })).status).toBe(204);
    const seen = await inbox.until(({ event }) => event === 'signal');
    expect(seen.data).toEqual({ ...signal, author: { kind: 'visitor', id: visitor.visitorId } });
    const heard = await shown.until(({ event }) => event === 'signal');
    expect(heard.data.author).toEqual({ kind: 'agent', id: agent.id, name: agent.name });
    expect(await rig.eventCount()).toBe(1);
  });

  it('P5.2: a signal about the conversation of somebody else is refused', async () => {
    const rig = await createRig();
    const [visitor, stranger] = [await rig.visitor(), await rig.visitor()];
    for (const conversationId of [stranger.conversationId, rig.id()]) {
      const answer = await rig.post('/v1/signals', typing(conversationId), { token: visitor.token });
      expect((await refused(answer)).code).toBe('conversation_not_found');
    }
    const { cookie } = await rig.agent();
    const answer = await rig.post('/v1/agent/signals', typing(rig.id()), { cookie });
    expect((await refused(answer)).code).toBe('conversation_not_found');
  });

  it('P5.3: an agent is in while available and connected, and a reload of the inbox does not count', async () => {
    const rig = await createRig();
    const agent = await rig.agent('Julia Kowalska');
    const presence = async () => (await (await rig.get('/v1/config')).json()).presence;
    expect(await presence()).toEqual({ available: 0, names: [], callNow: false });
    const leave = await agent.goIn();
    expect(await presence()).toEqual({ available: 1, names: ['Julia'], callNow: true, promiseSeconds: 28 });
    await leave();
    await rig.clock.advance(2_900);
    expect((await presence()).available).toBe(1);
    await rig.clock.advance(200);
    expect((await presence()).available).toBe(0);
  });

  it('P5.4: presence is told when an agent switches, and when opening hours end', async () => {
    const rig = await createRig();
    const { token } = await rig.visitor();
    const agent = await rig.agent();
    const stream = readFrames(await rig.get('/v1/stream', { token }));
    await agent.goIn();
    await stream.until(({ event, data }) => event === 'presence' && data.callNow);
    await rig.clock.advance(7 * 3_600_000);
    const last = stream.frames.findLast(({ event }) => event === 'presence');
    expect(last!.data).toEqual({ available: 1, names: ['Ada'], callNow: false });
    await rig.clock.advance(16 * 3_600_000);
    expect(stream.frames.findLast(({ event }) => event === 'presence')!.data.callNow).toBe(true);
    await rig.post('/v1/agent/availability', { available: false }, { cookie: agent.cookie });
    await rig.clock.advance(0);
    expect(stream.frames.findLast(({ event }) => event === 'presence')!.data.available).toBe(0);
  });
});
