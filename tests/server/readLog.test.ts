import { describe, expect, it } from 'vitest';
import { createRig, refused } from './createRig.ts';

describe('reading the log', () => {
  it('P3.1: pages through the events after a cursor, oldest first', async () => {
    const rig = await createRig();
    const { token, conversationId } = await rig.visitor();
    for (let page = 0; page < 13; page++) {
      const commands = Array.from({ length: 50 }, (_, index) =>
        rig.command('message.send', conversationId, { text: `${page * 50 + index}` }),
      );
      expect((await rig.post('/v1/commands', { commands }, { token })).status).toBe(200);
    }
    const first = await (await rig.get('/v1/events', { token })).json();
    expect([first.events.length, first.more]).toEqual([500, true]);
    const second = await (await rig.get(`/v1/events?since=${first.cursor}`, { token })).json();
    expect([second.events.length, second.more]).toEqual([151, false]);
    expect(second.events[0].seq).toBe(501);
    const third = await (await rig.get(`/v1/events?since=${second.cursor}`, { token })).json();
    expect(third).toMatchObject({ events: [], cursor: second.cursor, more: false });
  });

  it('P3.2: a cursor of another epoch or beyond the end is answered by a reset from the beginning', async () => {
    const rig = await createRig();
    const { token } = await rig.visitor();
    const { epoch } = rig.storage;
    for (const since of ['someotherepoch.1', `${epoch}.999`]) {
      const answer = await (await rig.get(`/v1/events?since=${since}`, { token })).json();
      expect(answer).toMatchObject({ reset: true, cursor: `${epoch}.1` });
      expect(answer.events).toHaveLength(1);
    }
    expect(await (await rig.get(`/v1/events?since=${epoch}.1`, { token })).json()).not.toHaveProperty('reset');
  });

  it('P3.3: a text that is no cursor is refused', async () => {
    const rig = await createRig();
    const { token } = await rig.visitor();
    for (const since of ['x', '1', 'abc.-1', 'abc.1.2', 'abc.01', 'ABC.1', '%00.1']) {
      const answers = [
        rig.get(`/v1/events?since=${since}`, { token }),
        rig.get(`/v1/stream?since=${since}`, { token }),
      ];
      for (const answer of await Promise.all(answers)) expect((await refused(answer)).code).toBe('cursor_invalid');
    }
  });

  it('P3.4: a visitor reads their own conversations only, without notes and addresses of agents', async () => {
    const rig = await createRig();
    const [visitor, stranger] = [await rig.visitor(), await rig.visitor()];
    const agent = await rig.agent();
    await agent.goIn();
    await stranger.ok('message.send', { text: 'secret of a stranger' });
    const { events } = await visitor.ok('callback.request', { when: 'now', phone: '+48512345678' });
    const callbackId = events[0]!.commandId!;
    for (const step of ['claim', 'ring', 'connect'])
      await agent.ok(`callback.${step}`, visitor.conversationId, { callbackId });
    const done = await agent.ok('callback.complete', visitor.conversationId, { callbackId, note: 'a private note' });
    expect(JSON.stringify(done)).toContain('a private note');
    const text = await (await rig.get('/v1/events', { token: visitor.token })).text();
    for (const secret of ['stranger', 'private note', agent.email]) expect(text).not.toContain(secret);
    expect(text).toContain('callback.completed');
  });

  it('P3.5: agents read everything, one visitor, or the list of those who asked for something', async () => {
    const rig = await createRig();
    const [asker, reader] = [await rig.visitor(), await rig.visitor()];
    await reader.ok('faq.search', { query: 'zwrot', lang: 'pl', results: 3 });
    await asker.ok('message.send', { text: 'hello' });
    const { cookie } = await rig.agent();
    const all = await (await rig.get('/v1/agent/events', { cookie })).json();
    expect(all.events).toHaveLength(4);
    const one = await (await rig.get(`/v1/agent/visitors/${reader.visitorId}/events`, { cookie })).json();
    expect(one.events.map(({ type }: { type: string }) => type)).toEqual(['conversation.started', 'faq.searched']);
    const inbox = await (await rig.get('/v1/agent/inbox', { cookie })).json();
    expect(inbox.conversations.map(({ id }: { id: string }) => id)).toEqual([asker.conversationId]);
    expect(inbox).toMatchObject({
      cursor: `${rig.storage.epoch}.4`,
      me: { name: 'Ada Nowak' },
      site: { name: 'Fernwood' },
    });
    const unknown = await rig.get(`/v1/agent/visitors/${rig.id()}/events`, { cookie });
    expect((await refused(unknown)).code).toBe('not_found');
  });
});
