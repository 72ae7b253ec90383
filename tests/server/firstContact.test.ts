import { describe, expect, it } from 'vitest';
import { accepted, createRig, refused } from './createRig.ts';

const DAY = 86_400_000;

describe('first contact', () => {
  it('P2.1: a batch without a token creates a visitor and tells a token of 256 bits, once', async () => {
    const rig = await createRig();
    const conversationId = rig.id();
    const commands = [
      rig.command('conversation.start', conversationId, { locale: 'en', timeZone: 'UTC' }),
      rig.command('message.send', conversationId, { text: 'hello' }),
    ];
    const answer = await accepted(await rig.post('/v1/commands', { commands }));
    expect(answer.token).toMatch(/^[A-Za-z0-9_-]{43}$/);
    expect(answer.events.map(({ author }) => author.id)).toEqual([answer.visitorId, answer.visitorId]);
    const next = rig.command('message.send', conversationId, { text: 'again' });
    const later = await accepted(await rig.post('/v1/commands', { commands: [next] }, { token: answer.token! }));
    expect(later.token).toBeUndefined();
    expect(later.visitorId).toBe(answer.visitorId);
  });

  it('P2.2: a repeated first batch, its answer lost, gives a further token for the same visitor and doubles nothing', async () => {
    const rig = await createRig();
    const commands = [rig.command('conversation.start', rig.id(), { locale: 'en', timeZone: 'UTC' })];
    const lost = await accepted(await rig.post('/v1/commands', { commands }));
    const more = rig.command('message.send', commands[0]!.conversationId, { text: 'written meanwhile' });
    const found = await accepted(await rig.post('/v1/commands', { commands: [...commands, more] }));
    expect(found.visitorId).toBe(lost.visitorId);
    expect(found.token).not.toBe(lost.token);
    expect(found.events[0]).toEqual(lost.events[0]);
    expect(await rig.eventCount()).toBe(2);
    for (const token of [found.token!, lost.token!]) expect((await rig.get('/v1/events', { token })).status).toBe(200);
  });

  it('P2.2: the same first batch fifty times at once creates one visitor, and every token told is good', async () => {
    const rig = await createRig();
    const commands = [rig.command('conversation.start', rig.id(), { locale: 'en', timeZone: 'UTC' })];
    const posts = Array.from({ length: 50 }, () => rig.post('/v1/commands', { commands }));
    const answers = await Promise.all((await Promise.all(posts)).map(accepted));
    expect(new Set(answers.map(({ visitorId }) => visitorId)).size).toBe(1);
    for (const { token } of answers) expect((await rig.get('/v1/events', { token: token! })).status).toBe(200);
  });

  it('P2.3: without a token nothing but a first contact is taken, nor its repetition once a token was used', async () => {
    const rig = await createRig();
    const commands = [rig.command('conversation.start', rig.id(), { locale: 'en', timeZone: 'UTC' })];
    const { token } = await accepted(await rig.post('/v1/commands', { commands }));
    await rig.get('/v1/events', { token: token! });
    expect((await refused(await rig.post('/v1/commands', { commands }))).code).toBe('token_missing');
    const message = rig.command('message.send', commands[0]!.conversationId, { text: 'hello' });
    expect((await refused(await rig.post('/v1/commands', { commands: [message] }))).code).toBe('token_missing');
    for (const path of ['/v1/events', '/v1/stream'])
      expect((await refused(await rig.get(path))).code).toBe('token_missing');
  });

  it('P2.3: a later command of the visitor does not open the way to a further token', async () => {
    const rig = await createRig();
    const visitor = await rig.visitor();
    const later = rig.command('message.send', visitor.conversationId, { text: 'hello' });
    await accepted(await rig.post('/v1/commands', { commands: [later] }, { token: visitor.token }));
    expect((await refused(await rig.post('/v1/commands', { commands: [later] }))).code).toBe('token_missing');
  });

  it('P2.4: a refused first batch creates no visitor and leaves its ids free', async () => {
    const rig = await createRig();
    const conversationId = rig.id();
    const start = rig.command('conversation.start', conversationId, { locale: 'en', timeZone: 'UTC' });
    const bad = rig.command('callback.request', conversationId, { when: 'now', phone: '12' });
    expect((await refused(await rig.post('/v1/commands', { commands: [start, bad] }))).code).toBe('phone_invalid');
    expect(await rig.eventCount()).toBe(0);
    const answer = await accepted(await rig.post('/v1/commands', { commands: [start] }));
    expect(answer.token).toBeDefined();
  });

  it('P2.5: a token is taken from the Authorization header only', async () => {
    const rig = await createRig();
    const { token } = await rig.visitor();
    const cookie = `token=${token}; deskbell=${token}; deskbell_agent=${token}`;
    expect((await refused(await rig.get(`/v1/events?token=${token}`, { cookie }))).code).toBe('token_missing');
    const basic = await rig.get('/v1/events', { headers: { authorization: `Basic ${token}` } });
    expect((await refused(basic)).code).toBe('token_invalid');
  });

  it('P2.6: a forged token is refused and stores nothing', async () => {
    const rig = await createRig();
    const { conversationId } = await rig.visitor();
    const forged = 'A'.repeat(43);
    const commands = [rig.command('message.send', conversationId, { text: 'hello' })];
    const problem = await refused(await rig.post('/v1/commands', { commands }, { token: forged }));
    expect(problem).toMatchObject({ code: 'token_invalid', status: 401 });
    expect(await rig.eventCount()).toBe(1);
  });

  it('P2.6: a token expires after 30 days without use, and after 365 days in any case', async () => {
    const rig = await createRig();
    const [idle, busy] = [await rig.visitor(), await rig.visitor()];
    const status = async (token: string) => (await rig.get('/v1/events', { token })).status;
    await rig.clock.advance(29 * DAY);
    expect(await status(busy.token)).toBe(200);
    await rig.clock.advance(2 * DAY);
    expect(await status(idle.token)).toBe(401);
    for (let day = 31; day < 365; day += 20) {
      expect(await status(busy.token)).toBe(200);
      await rig.clock.advance(20 * DAY);
    }
    expect(await status(busy.token)).toBe(401);
  });
});
