import { describe, expect, it } from 'vitest';
import type { HistoryAnswer } from '../../src/protocol/index.ts';
import { createRig, refused, type Rig } from './createRig.ts';

const json = async (answer: Response | Promise<Response>) => (await answer).json();
async function talk(rig: Rig, count: number) {
  const [visitor, agent] = [await rig.visitor(), await rig.agent()];
  for (let nth = 1; nth <= count; nth++) await visitor.ok('message.send', { text: `message ${nth}` });
  return { visitor, agent };
}

describe('conversations, their past and how to find them', () => {
  it('P7.5: a fresh conversation stands beside one that is open', async () => {
    const rig = await createRig();
    const visitor = await rig.visitor();
    const commands = [rig.command('conversation.start', rig.id(), { locale: 'pl', timeZone: 'UTC', fresh: true })];
    const { events } = await json(rig.post('/v1/commands', { commands }, { token: visitor.token }));
    expect(events[0].data).toEqual({ locale: 'pl', timeZone: 'UTC', fresh: true });
    const all = await rig.storage.reads.conversationsOf(visitor.visitorId);
    expect(all.map(({ status }) => status)).toEqual(['open', 'open']);
    await visitor.ok('conversation.close', {});
    const closed = await rig.storage.reads.conversation(visitor.conversationId);
    expect(closed?.status).toBe('closed');
  });

  it('P7.6: a blocked visitor can send nothing more, anywhere, and still read', async () => {
    const rig = await createRig();
    const [visitor, agent] = [await rig.visitor(), await rig.agent()];
    const { token } = visitor;
    const start = (id: string) => rig.command('conversation.start', id, { locale: 'pl', timeZone: 'UTC', fresh: true });
    const second = rig.id();
    await rig.post('/v1/commands', { commands: [start(second)] }, { token });
    const before = rig.command('message.send', visitor.conversationId, { text: 'before' });
    await rig.post('/v1/commands', { commands: [before] }, { token });
    const { events } = await agent.ok('visitor.block', visitor.conversationId, { blocked: true });
    expect(events.map(({ type, conversationId }) => [type, conversationId])).toEqual([
      ['visitor.blocked', visitor.conversationId],
      ['visitor.blocked', second],
    ]);
    for (const id of [visitor.conversationId, second]) {
      const commands = [rig.command('message.send', id, { text: 'x' })];
      expect(await refused(await rig.post('/v1/commands', { commands }, { token }))).toMatchObject({
        code: 'visitor_blocked',
        retryable: false,
        commandId: commands[0]!.id,
      });
    }
    expect((await refused(await rig.post('/v1/commands', { commands: [start(rig.id())] }, { token }))).code).toBe(
      'visitor_blocked',
    );
    const typing = { type: 'typing', conversationId: second, typing: true };
    expect((await refused(await rig.post('/v1/signals', typing, { token }))).code).toBe('visitor_blocked');
    // What was taken before is answered again as it was.
    expect((await rig.post('/v1/commands', { commands: [before] }, { token })).status).toBe(200);
    await agent.ok('message.send', visitor.conversationId, { text: 'we have to part' });
    const read = await json(rig.get('/v1/events', { token }));
    expect(read.events.at(-1).data).toEqual({ text: 'we have to part' });
    expect(read.events.some(({ type }: { type: string }) => type === 'visitor.blocked')).toBe(false);
    const freed = await agent.ok('visitor.block', second, { blocked: false });
    expect(freed.events).toHaveLength(2);
    await visitor.ok('message.send', { text: 'thank you' });
    const all = await rig.storage.reads.conversationsOf(visitor.visitorId);
    expect(all.map(({ blocked }) => blocked)).toEqual([undefined, undefined]);
    // Said again it changes nothing.
    expect((await agent.ok('visitor.block', second, { blocked: false })).events).toEqual([]);
  });

  it('P7.7: a conversation put aside comes back by itself, also over a restart, and at once when the visitor writes', async () => {
    const rig = await createRig();
    const [first, second, third] = [await rig.visitor(), await rig.visitor(), await rig.visitor()];
    const agent = await rig.agent();
    const until = new Date(rig.clock.now() + 3_600_000).toISOString();
    for (const { conversationId, ok } of [first, second, third]) {
      await ok('message.send', { text: 'hello' });
      await agent.ok('conversation.snooze', conversationId, { until });
    }
    await third.ok('message.send', { text: 'still there?' });
    const snoozed = async () => {
      const all = await Promise.all(
        [first, second, third].map(({ conversationId }) => rig.storage.reads.conversation(conversationId)),
      );
      return all.map((conversation) => conversation!.snoozedUntil);
    };
    expect(await snoozed()).toEqual([until, until, undefined]);
    await agent.ok('conversation.wake', second.conversationId, {});
    await rig.clock.advance(3_599_000);
    expect(await snoozed()).toEqual([until, undefined, undefined]);
    rig.server.close();
    await rig.clock.advance(7_200_000);
    expect(await snoozed()).toEqual([until, undefined, undefined]);
    const restarted = await createRig({ storage: rig.storage, clock: rig.clock, seed: 2 });
    await restarted.clock.advance(1_000);
    expect(await snoozed()).toEqual([undefined, undefined, undefined]);
    const events = await rig.storage.reads.eventsBefore({ conversationId: first.conversationId, limit: 9 });
    expect(events.at(-1)).toMatchObject({ type: 'conversation.woken', author: { kind: 'desk' } });
    const past = new Date(rig.clock.now() - 1).toISOString();
    const again = await restarted.agent('Jan Wilk');
    expect((await refused(await again.send('conversation.snooze', first.conversationId, { until: past }))).code).toBe(
      'command_invalid',
    );
  });

  it('P7.8: a transfer leaves it to whoever of the department answers first', async () => {
    const departments = [{ id: 'sales', name: 'Sales', agents: ['jan@shop.example'] }];
    const rig = await createRig({ config: { departments } });
    const [visitor, ada, jan] = [await rig.visitor(), await rig.agent('Ada Nowak'), await rig.agent('Jan Wilk')];
    const { conversationId } = visitor;
    await visitor.ok('message.send', { text: 'hello' });
    await ada.ok('message.send', conversationId, { text: 'hello' });
    await ada.ok('conversation.transfer', conversationId, { department: 'sales', note: 'about prices' });
    const moved = await rig.storage.reads.conversation(conversationId);
    expect([moved?.department, moved?.agent]).toEqual(['sales', undefined]);
    const taken = await jan.ok('message.send', conversationId, { text: 'good morning' });
    expect(taken.events[0]).toMatchObject({ type: 'conversation.assigned', data: { agent: { id: jan.id } } });
    await ada.ok('message.send', conversationId, { text: 'and me' });
    await ada.ok('conversation.assign', conversationId, { agentId: ada.id });
    expect((await rig.storage.reads.conversation(conversationId))?.agent?.id).toBe(ada.id);
    const nowhere = await ada.send('conversation.transfer', conversationId, { department: 'nowhere' });
    expect((await refused(nowhere)).code).toBe('command_invalid');
    const inbox = await json(rig.get('/v1/agent/inbox', { cookie: jan.cookie }));
    expect(inbox.me.departments).toEqual(['sales']);
  });

  it('P7.9: a conversation is read in pages, one’s own only', async () => {
    const rig = await createRig();
    const { visitor, agent } = await talk(rig, 24);
    const { conversationId, token } = visitor;
    const path = `/v1/conversations/${conversationId}/events`;
    const seqs = ({ events }: HistoryAnswer) => events.map(({ seq }) => seq);
    const latest: HistoryAnswer = await json(rig.get(`${path}?limit=10`, { token }));
    expect(seqs(latest)).toEqual([16, 17, 18, 19, 20, 21, 22, 23, 24, 25]);
    expect([latest.more, latest.conversation.lastSeq]).toEqual([true, 25]);
    const older: HistoryAnswer = await json(rig.get(`${path}?limit=10&before=16`, { token }));
    expect([seqs(older)[0], seqs(older).at(-1), older.more]).toEqual([6, 15, true]);
    const oldest: HistoryAnswer = await json(rig.get(`${path}?limit=10&before=6`, { token }));
    expect([seqs(oldest)[0], seqs(oldest).at(-1), oldest.more]).toEqual([1, 5, false]);
    const byAgent: HistoryAnswer = await json(
      rig.get(`/v1/agent/conversations/${conversationId}/events`, { cookie: agent.cookie }),
    );
    expect(seqs(byAgent)).toHaveLength(25);
    const stranger = await rig.visitor();
    for (const id of [conversationId, rig.id(), 'x', '..%2f']) {
      const answer = await rig.get(`/v1/conversations/${id}/events`, { token: stranger.token });
      expect((await refused(answer)).code).toBe('conversation_not_found');
    }
    expect((await refused(await rig.get(path))).code).toBe('token_missing');
    expect((await refused(await rig.get(`/v1/agent/conversations/${conversationId}/events`, { token }))).code).toBe(
      'sign_in_required',
    );
    for (const query of ['limit=0', 'limit=501', 'limit=x', 'before=0', 'before=-1', 'before=1e3']) {
      expect((await refused(await rig.get(`${path}?${query}`, { token }))).code).toBe('query_invalid');
    }
  });

  it('P7.10: what is for agents only keeps its place in a visitor’s log, and nothing else', async () => {
    const rig = await createRig();
    const { visitor, agent } = await talk(rig, 1);
    const { conversationId, token } = visitor;
    await agent.ok('note.add', conversationId, { text: 'SECRET' });
    await agent.ok('conversation.snooze', conversationId, { until: new Date(rig.clock.now() + 60_000).toISOString() });
    await agent.ok('conversation.wake', conversationId, {});
    await agent.ok('visitor.block', conversationId, { blocked: true });
    for (const path of ['/v1/events', `/v1/conversations/${conversationId}/events`]) {
      const answer = await json(rig.get(path, { token }));
      expect(answer.events.map(({ seq, type }: { seq: number; type: string }) => [seq, type]).slice(2)).toEqual(
        [3, 4, 5, 6].map((seq) => [seq, 'hidden']),
      );
      expect(JSON.stringify(answer)).not.toMatch(/SECRET|Ada|snooze|block/i);
    }
  });

  it('P7.11: an agent opens a visitor with their latest events over all conversations', async () => {
    const rig = await createRig();
    const { visitor, agent } = await talk(rig, 3);
    const other = rig.id();
    const commands = [
      rig.command('conversation.start', other, { locale: 'pl', timeZone: 'UTC', fresh: true }),
      rig.command('message.send', other, { text: 'elsewhere' }),
    ];
    await rig.post('/v1/commands', { commands }, { token: visitor.token });
    await visitor.ok('message.send', { text: 'back here' });
    const path = `/v1/agent/visitors/${visitor.visitorId}/timeline`;
    const some = await json(rig.get(`${path}?limit=3`, { cookie: agent.cookie }));
    expect(some.events.map(({ position }: { position: number }) => position)).toEqual([5, 6, 7]);
    expect(some.more).toBe(true);
    expect(some.conversations.map(({ id }: { id: string }) => id)).toEqual([visitor.conversationId, other]);
    expect((await json(rig.get(path, { cookie: agent.cookie }))).more).toBe(false);
    for (const id of [rig.id(), 'x']) {
      const answer = await rig.get(`/v1/agent/visitors/${id}/timeline`, { cookie: agent.cookie });
      expect((await refused(answer)).code).toBe('not_found');
    }
    expect((await refused(await rig.get(path, { token: visitor.token }))).code).toBe('sign_in_required');
  });

  it('P7.12: agents page through conversations by state, department, agent and words', async () => {
    const rig = await createRig({ config: { departments: [{ id: 'sales', name: 'Sales' }] } });
    const agent = await rig.agent();
    const ids: string[] = [];
    for (let nth = 0; nth < 7; nth++) {
      const visitor = await rig.visitor();
      await visitor.ok('message.send', { text: `order ${nth}` });
      ids.unshift(visitor.conversationId);
    }
    const list = async (query: string) => {
      const answer = await json(rig.get(`/v1/agent/conversations?${query}`, { cookie: agent.cookie }));
      return {
        more: answer.more,
        all: answer.conversations,
        ids: answer.conversations.map(({ id }: { id: string }) => id),
      };
    };
    const first = await list('limit=3');
    expect([first.ids, first.more]).toEqual([ids.slice(0, 3), true]);
    const second = await list(`limit=3&before=${first.all.at(-1).lastPosition}`);
    expect([second.ids, second.more]).toEqual([ids.slice(3, 6), true]);
    const third = await list(`limit=3&before=${second.all.at(-1).lastPosition}`);
    expect([third.ids, third.more]).toEqual([ids.slice(6), false]);
    await agent.ok('conversation.close', ids[0]!, {});
    await agent.ok('conversation.transfer', ids[1]!, { department: 'sales' });
    await agent.ok('conversation.snooze', ids[2]!, { until: new Date(rig.clock.now() + 60_000).toISOString() });
    await agent.ok('message.send', ids[3]!, { text: 'on its way' });
    expect((await list('status=closed')).ids).toEqual([ids[0]]);
    expect((await list('department=sales')).ids).toEqual([ids[1]]);
    expect((await list('status=snoozed')).ids).toEqual([ids[2]]);
    expect((await list(`agent=${agent.id}`)).ids).toEqual([ids[3]]);
    expect((await list('status=waiting')).ids).toEqual([ids[2], ids[1], ids[4], ids[5], ids[6]]);
    expect((await list('agent=none')).ids).toHaveLength(6);
    expect((await list('q=ORDER+5')).ids).toEqual([ids[1]]);
    expect((await list('status=closed&q=order')).ids).toEqual([ids[0]]);
    for (const query of ['status=odd', 'agent=me', 'limit=101', 'before=x', `q=${'x'.repeat(201)}`]) {
      const answer = await rig.get(`/v1/agent/conversations?${query}`, { cookie: agent.cookie });
      expect((await refused(answer)).code).toBe('query_invalid');
    }
  });

  it('P7.13: agents find words in messages, notes and names, without their accents', async () => {
    const rig = await createRig();
    const [visitor, agent] = [await rig.visitor(), await rig.agent()];
    const { conversationId } = visitor;
    await visitor.ok('message.send', { text: 'Zażółć gęślą jaźń, zamówienie 12345' });
    await agent.ok('note.add', conversationId, { text: 'Straße und Łódź' });
    await visitor.ok('visitor.describe', { name: 'Ewa Żurek', email: 'ewa@sklep.example' });
    await visitor.ok('message.send', { text: '你好世界, C++ “quotes" AND * NEAR(' });
    const find = async (q: string) => {
      const answer = await json(rig.get(`/v1/agent/search?q=${encodeURIComponent(q)}`, { cookie: agent.cookie }));
      return answer.hits.map(({ seq }: { seq: number }) => seq);
    };
    expect(await find('zazolc')).toEqual([2]);
    expect(await find('GĘŚLĄ zamów')).toEqual([2]);
    expect(await find('1234')).toEqual([2]);
    expect(await find('lodz strasse')).toEqual([3]);
    expect(await find('zurek')).toEqual([4]);
    expect(await find('ewa@sklep')).toEqual([4]);
    expect(await find('世界')).toEqual([5]);
    expect(await find('near( "quotes* OR')).toEqual([]);
    expect(await find('quotes and near')).toEqual([5]);
    expect(await find('azolc')).toEqual([]);
    expect(await find('“”*')).toEqual([]);
    const answer = await json(rig.get('/v1/agent/search?q=jazn', { cookie: agent.cookie }));
    expect(answer.hits[0]).toMatchObject({ conversationId, type: 'message.sent', by: { kind: 'visitor' } });
    expect(answer.hits[0].text).toContain('jaźń');
    expect(answer.conversations.map(({ id }: { id: string }) => id)).toEqual([conversationId]);
    expect((await refused(await rig.get('/v1/agent/search?q=x', { token: visitor.token }))).code).toBe(
      'sign_in_required',
    );
  });

  it('P7.14: sentences to be used again come from the configuration and from agents', async () => {
    const rig = await createRig({
      config: { chat: { replies: [{ shortcut: 'hours', text: 'We are there from 9 to 5.' }] } },
    });
    const { cookie, id: agentId } = await rig.agent();
    const id = rig.id();
    const put = (body: object, at = id) => rig.post(`/v1/agent/replies/${at}`, body, { cookie, method: 'PUT' });
    const saved = await json(put({ shortcut: 'thanks', text: 'Thank you, {visitor}!', locale: 'en' }));
    expect(saved).toMatchObject({ id, shortcut: 'thanks', by: { id: agentId } });
    await put({ shortcut: 'dzięki', text: 'Dziękuję!' });
    const all = async () => (await json(rig.get('/v1/agent/replies', { cookie }))).replies;
    expect((await all()).map(({ shortcut, text }: Record<string, string>) => [shortcut, text])).toEqual([
      ['dzięki', 'Dziękuję!'],
      ['hours', 'We are there from 9 to 5.'],
    ]);
    for (const body of [
      { shortcut: 'a b', text: 'x' },
      { shortcut: 'a', text: ' ' },
      { shortcut: 'a' },
      { shortcut: 'a', text: 'x'.repeat(4001) },
    ]) {
      expect((await refused(await put(body))).code).toBe('body_invalid');
    }
    expect((await refused(await put({ shortcut: 'a', text: 'b' }, 'x'))).code).toBe('not_found');
    const remove = () => rig.request(`/v1/agent/replies/${id}`, { cookie, method: 'DELETE' });
    expect((await remove()).status).toBe(204);
    expect((await refused(await remove())).code).toBe('not_found');
    expect(await all()).toHaveLength(1);
    expect((await refused(await rig.get('/v1/agent/replies'))).code).toBe('sign_in_required');
  });

  it('P7.15: a visitor can keep their conversation as a file, in their zone, without what is for agents', async () => {
    const rig = await createRig();
    const [visitor, agent] = [await rig.visitor(), await rig.agent('Ada Nowak')];
    const { conversationId, token } = visitor;
    await visitor.ok('message.send', { text: '<script>alert(1)</script> \u202Eevil' });
    await agent.ok('note.add', conversationId, { text: 'SECRET' });
    const blocks = [
      { kind: 'form', id: 'f', label: 'Your size', fields: [{ name: 's', label: 'Size', type: 'text' }] },
    ];
    await agent.ok('message.send', conversationId, { text: 'Good morning', replyTo: 2, blocks });
    const asking = (await rig.storage.reads.conversation(conversationId))!.lastSeq;
    await visitor.ok('message.send', { text: '', answer: { to: asking, block: 'f', values: { s: 'M & L' } } });
    const path = `/v1/conversations/${conversationId}/transcript`;
    const text = await json(rig.get(`${path}?tz=America/New_York&lang=en`, { token }));
    expect(text).toMatchObject({ type: 'text/plain', name: expect.stringMatching(/^Fernwood-2026-11-23\.txt$/) });
    expect(text.text).toContain('Conversation with Fernwood');
    expect(text.text).toMatch(/Ada Nowak · Nov 23, 2026, 4:00\sAM/);
    expect(text.text).toContain('\u2068<script>alert(1)</script> \u202Eevil\u2069');
    expect(text.text).toContain('Size: M & L');
    const page = await json(rig.get(`${path}?format=html&lang=pl`, { token }));
    expect(page.text).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(page.text).toContain('<html lang="pl">');
    expect(page.text).toContain('10:00');
    expect(page.text).not.toMatch(/<script|javascript:|onerror=/i);
    for (const { text: whole } of [text, page]) expect(whole).not.toContain('SECRET');
    expect((await json(rig.get(`${path}?tz=Nowhere/Land&lang=xx`, { token }))).text).toContain('UTC');
    expect((await refused(await rig.get(`${path}?format=pdf`, { token }))).code).toBe('query_invalid');
    const stranger = await rig.visitor();
    expect((await refused(await rig.get(path, { token: stranger.token }))).code).toBe('conversation_not_found');
  });
});
