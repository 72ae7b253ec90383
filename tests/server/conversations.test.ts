import { describe, expect, it } from 'vitest';
import { createRig, refused } from './createRig.ts';

describe('conversations', () => {
  it('P7.1: a message or a callback request in a closed conversation reopens it first', async () => {
    const rig = await createRig();
    const visitor = await rig.visitor();
    const agent = await rig.agent();
    await agent.goIn();
    const wishes = [
      ['message.send', { text: 'one more thing' }, 'message.sent'],
      ['callback.request', { when: 'now', phone: '+48512345678' }, 'callback.requested'],
    ] as const;
    for (const [type, data, event] of wishes) {
      await agent.ok('conversation.close', visitor.conversationId, {});
      const { events } = await visitor.ok(type, data);
      expect(events.map(({ type }) => type)).toEqual(['conversation.reopened', event]);
      expect(events[0]!.author).toEqual({ kind: 'desk', id: 'desk' });
    }
    await agent.ok('conversation.close', visitor.conversationId, {});
    const { events } = await visitor.ok('faq.search', { query: 'zwrot', lang: 'pl', results: 2 });
    expect(events.map(({ type }) => type)).toEqual(['faq.searched']);
  });

  it('P7.2: the first agent to write in a conversation without an agent gets it', async () => {
    const rig = await createRig();
    const { conversationId } = await rig.visitor();
    const [ada, jan] = [await rig.agent('Ada Nowak'), await rig.agent('Jan Wilk')];
    const first = await ada.ok('message.send', conversationId, { text: 'hello' });
    expect(first.events[0]).toMatchObject({
      type: 'conversation.assigned',
      data: { agent: { id: ada.id, name: ada.name } },
    });
    const second = await jan.ok('message.send', conversationId, { text: 'hello too' });
    expect(second.events.map(({ type }) => type)).toEqual(['message.sent']);
    await jan.ok('conversation.assign', conversationId, { agentId: jan.id });
    const nobody = await jan.ok('conversation.assign', conversationId, { agentId: null });
    expect(nobody.events[0]!.data).toEqual({ agent: null });
    const unknown = await refused(await jan.send('conversation.assign', conversationId, { agentId: rig.id() }));
    expect(unknown).toMatchObject({ code: 'command_invalid', detail: expect.stringContaining('agentId') });
  });

  it('P7.3: seeing goes forward only, and not beyond the last event', async () => {
    const rig = await createRig();
    const visitor = await rig.visitor();
    const agent = await rig.agent();
    await visitor.ok('message.send', { text: 'hello' });
    const see = async (upTo: number) => (await agent.ok('conversation.see', visitor.conversationId, { upTo })).events;
    expect((await see(2))[0]!.data).toEqual({ upTo: 2 });
    expect(await see(2)).toEqual([]);
    expect(await see(1)).toEqual([]);
    expect((await see(900))[0]!.data).toEqual({ upTo: 3 });
    expect((await visitor.ok('conversation.see', { upTo: 1 })).events).toHaveLength(1);
  });

  it('P7.4: a channel that is switched off refuses what a visitor asks of it', async () => {
    const rig = await createRig({ config: { channels: { chat: false, callback: false } } });
    const { send } = await rig.visitor();
    const wishes = [
      await send('message.send', { text: 'hello' }),
      await send('callback.request', { when: 'now', phone: '+48512345678' }),
      await rig.get('/v1/callback/slots'),
    ];
    for (const answer of wishes) expect((await refused(answer)).code).toBe('channel_closed');
  });

  it('closing and reopening twice changes nothing the second time', async () => {
    const rig = await createRig();
    const { conversationId } = await rig.visitor();
    const agent = await rig.agent();
    const count = async (type: string) => (await agent.ok(type, conversationId, {})).events.length;
    expect([await count('conversation.close'), await count('conversation.close')]).toEqual([1, 0]);
    expect([await count('conversation.reopen'), await count('conversation.reopen')]).toEqual([1, 0]);
  });

  it('a visitor who says the same name twice is described once', async () => {
    const rig = await createRig();
    const { ok } = await rig.visitor();
    expect((await ok('visitor.describe', { name: 'Ewa' })).events).toHaveLength(1);
    const { events } = await ok('visitor.describe', { name: 'Ewa', email: 'ewa@example.com' });
    expect(events[0]!.data).toEqual({ email: 'ewa@example.com' });
    expect((await ok('visitor.describe', { name: 'Ewa' })).events).toEqual([]);
    const sent = await ok('message.send', { text: 'hello' });
    expect(sent.events[0]!.author.name).toBe('Ewa');
  });

  it('what was searched, read and rated stays in order on the timeline, for the agent to see', async () => {
    const rig = await createRig();
    const visitor = await rig.visitor();
    await visitor.ok('faq.search', { query: 'zwrot', lang: 'pl', results: 3 });
    await visitor.ok('article.open', { articleId: 'returns', title: 'Zwroty', lang: 'pl', query: 'zwrot' });
    await visitor.ok('article.rate', { articleId: 'returns', helpful: false });
    await visitor.ok('message.send', { text: 'to nie pomogło' });
    const { cookie } = await rig.agent();
    const { events } = await (await rig.get(`/v1/agent/visitors/${visitor.visitorId}/events`, { cookie })).json();
    expect(events.map(({ type }: { type: string }) => type)).toEqual([
      'conversation.started',
      'faq.searched',
      'article.opened',
      'article.rated',
      'message.sent',
    ]);
  });
});
