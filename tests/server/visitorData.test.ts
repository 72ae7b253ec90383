import { describe, expect, it } from 'vitest';
import type { Event } from '../../src/protocol/index.ts';
import { createRig, refused, type RigVisitor } from './createRig.ts';
import { readFrames } from './readFrames.ts';

interface Exported {
  visitorId: string;
  conversations: object[];
  events: Event[];
  attachments: object[];
}

describe('what is kept of a visitor', () => {
  it('P19.1: is given to the visitor as a whole, without what is for agents only, and to nobody else', async () => {
    const rig = await createRig();
    const [visitor, other] = [await rig.visitor(), await rig.visitor()];
    const agent = await rig.agent();
    await visitor.ok('message.send', { text: 'mine' });
    await other.ok('message.send', { text: 'theirs' });
    await agent.ok('note.add', visitor.conversationId, { text: 'a difficult person' });
    await agent.ok('visitor.block', visitor.conversationId, { blocked: true });
    const response = await rig.get('/v1/visitor', { token: visitor.token });
    expect(response.headers.get('cache-control')).toBe('no-store');
    const text = await response.text();
    const data = JSON.parse(text) as Exported;
    expect(data.visitorId).toBe(visitor.visitorId);
    expect(data.conversations).toHaveLength(1);
    expect(data.events.map(({ type }) => type)).toEqual(['conversation.started', 'message.sent', 'hidden', 'hidden']);
    expect(text).toContain('mine');
    for (const secret of ['theirs', 'difficult', 'blocked', visitor.token]) expect(text).not.toContain(secret);
    expect((await refused(await rig.get('/v1/visitor'))).code).toBe('token_missing');
    const asked = await rig.get(`/v1/agent/visitors/${visitor.visitorId}`, { cookie: agent.cookie });
    expect(((await asked.json()) as Exported).events).toEqual(data.events);
    expect((await refused(await rig.get(`/v1/agent/visitors/${visitor.visitorId}`))).code).toBe('sign_in_required');
    const nobody = await rig.get('/v1/agent/visitors/nobody', { cookie: agent.cookie });
    expect((await refused(nobody)).code).toBe('not_found');
  });

  it('P19.2: is erased for good, and the others stay byte for byte as they were', async () => {
    const rig = await createRig();
    const people: RigVisitor[] = [];
    for (let count = 0; count < 40; count++) {
      const visitor = await rig.visitor();
      await visitor.ok('message.send', { text: `words of ${count}` });
      people.push(visitor);
    }
    const gone = people.at(-1)!;
    const kept = () =>
      Promise.all(people.slice(0, -1).map(async ({ token }) => (await rig.get('/v1/visitor', { token })).text()));
    const [before, last] = [await kept(), await rig.storage.reads.lastPosition()];
    const erased = await rig.request('/v1/visitor', { method: 'DELETE', token: gone.token });
    expect(erased.status).toBe(204);
    expect(await kept()).toEqual(before);
    const all = await rig.storage.reads.events({ after: 0, limit: 500 });
    expect(JSON.stringify(all)).not.toContain('words of 39');
    expect(await rig.storage.reads.conversation(gone.conversationId)).toBeUndefined();
    const { events } = await people[0]!.ok('message.send', { text: 'after' });
    expect(events[0]!.position).toBe(last + 1);
    const agent = await rig.agent();
    const first = await rig.request(`/v1/agent/visitors/${people[1]!.visitorId}`, {
      method: 'DELETE',
      cookie: agent.cookie,
      headers: { origin: 'https://desk.example' },
    });
    expect(first.status).toBe(204);
    expect(await rig.storage.reads.visitor(people[1]!.visitorId)).toBeUndefined();
  });

  it('P19.3: is forgotten by tokens, streams and inboxes at once', async () => {
    const rig = await createRig();
    const visitor = await rig.visitor();
    await visitor.ok('message.send', { text: 'hello' });
    const agent = await rig.agent();
    const own = await rig.get('/v1/stream', { token: visitor.token });
    const inbox = await rig.get('/v1/agent/stream', { cookie: agent.cookie });
    const [mine, theirs] = [readFrames(own), readFrames(inbox)];
    await mine.until(({ event }) => event === 'hello');
    await theirs.until(({ event }) => event === 'hello');
    await rig.request('/v1/visitor', { method: 'DELETE', token: visitor.token });
    expect((await theirs.until(({ event }) => event === 'erased')).data).toEqual({ visitorId: visitor.visitorId });
    await mine.end();
    await theirs.close();
    expect((await refused(await rig.get('/v1/visitor', { token: visitor.token }))).code).toBe('token_invalid');
  });

  it('P19.4: waits while a call is in the air', async () => {
    const rig = await createRig();
    const visitor = await rig.visitor();
    const agent = await rig.agent();
    await agent.goIn();
    const { events } = await visitor.ok('callback.request', { when: 'now', phone: '+48512345678' });
    const requested = events.find(({ type }) => type === 'callback.requested')!;
    const forCall = { callbackId: (requested.data as { callbackId: string }).callbackId };
    await agent.ok('callback.claim', visitor.conversationId, forCall);
    await agent.ok('callback.ring', visitor.conversationId, forCall);
    const refusal = await refused(await rig.request('/v1/visitor', { method: 'DELETE', token: visitor.token }));
    expect(refusal.code).toBe('callback_active');
    await agent.ok('callback.connect', visitor.conversationId, forCall);
    await agent.ok('callback.complete', visitor.conversationId, forCall);
    expect((await rig.request('/v1/visitor', { method: 'DELETE', token: visitor.token })).status).toBe(204);
  });
});
