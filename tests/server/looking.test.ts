import { describe, expect, it } from 'vitest';
import { createRig, refused } from './createRig.ts';
import { readFrames } from './readFrames.ts';

describe('agents in one conversation', () => {
  it('P5.10: see one another look and type; a visitor learns of the typing alone and can send neither', async () => {
    const rig = await createRig();
    const [visitor, ada, bob] = [await rig.visitor(), await rig.agent(), await rig.agent('Bob Novak')];
    const { conversationId, token } = visitor;
    const shown = readFrames(await rig.get('/v1/stream', { token }));
    const inbox = readFrames(await rig.get('/v1/agent/stream', { cookie: ada.cookie }));
    const own = readFrames(await rig.get('/v1/agent/stream', { cookie: bob.cookie }));
    const tell = (signal: object) => rig.post('/v1/agent/signals', signal, { cookie: bob.cookie });
    expect((await tell({ type: 'looking', conversationId, looking: true })).status).toBe(204);
    const looking = await inbox.until(({ data }) => data?.type === 'looking');
    expect(looking.data).toEqual({
      type: 'looking',
      conversationId,
      looking: true,
      author: { kind: 'agent', id: bob.id, name: 'Bob Novak' },
    });
    expect((await tell({ type: 'typing', conversationId, typing: true })).status).toBe(204);
    await inbox.until(({ data }) => data?.type === 'typing');
    await shown.until(({ data }) => data?.type === 'typing');
    expect(shown.frames.filter(({ data }) => data?.type === 'looking')).toEqual([]);
    expect(own.frames.filter(({ event }) => event === 'signal')).toEqual([]);
    const forged = await rig.post('/v1/signals', { type: 'looking', conversationId, looking: true }, { token });
    expect((await refused(forged)).code).toBe('body_invalid');
    const nowhere = await tell({ type: 'looking', conversationId: bob.id, looking: true });
    expect((await refused(nowhere)).code).toBe('conversation_not_found');
  });
});
