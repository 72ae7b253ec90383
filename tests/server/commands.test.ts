import { describe, expect, it } from 'vitest';
import { accepted, createRig, refused } from './createRig.ts';

const HELLO = { text: 'Dzień dobry 👋' };

describe('commands', () => {
  it('P1.1: an answered batch can be read by anybody at once', async () => {
    const rig = await createRig();
    const visitor = await rig.visitor();
    const { events } = await visitor.ok('message.send', HELLO);
    const read = await (await rig.get('/v1/events', { token: visitor.token })).json();
    expect(read.events.at(-1)).toEqual(events[0]);
  });

  it('P1.2: a batch with one refused command stores nothing and names that command', async () => {
    const rig = await createRig();
    const { token, conversationId } = await rig.visitor();
    const before = await rig.eventCount();
    const bad = rig.command('callback.cancel', conversationId, { callbackId: rig.id() });
    const commands = [rig.command('message.send', conversationId, HELLO), bad];
    const problem = await refused(await rig.post('/v1/commands', { commands }, { token }));
    expect(problem).toMatchObject({ code: 'callback_not_found', commandId: bad.id });
    expect(await rig.eventCount()).toBe(before);
    // What was undone can be sent again without the bad one.
    const answer = await accepted(await rig.post('/v1/commands', { commands: commands.slice(0, 1) }, { token }));
    expect(answer.events).toHaveLength(1);
  });

  it('P1.3: the same command again, alone or in another batch, is answered with the same events', async () => {
    const rig = await createRig();
    const { token, conversationId } = await rig.visitor();
    const command = rig.command('message.send', conversationId, HELLO);
    const first = await accepted(await rig.post('/v1/commands', { commands: [command] }, { token }));
    const again = await accepted(await rig.post('/v1/commands', { commands: [command] }, { token }));
    const other = rig.command('message.send', conversationId, { text: 'another' });
    const mixed = await accepted(await rig.post('/v1/commands', { commands: [other, command, command] }, { token }));
    expect(again.events).toEqual(first.events);
    expect(mixed.events.map(({ commandId }) => commandId)).toEqual([command.id, other.id]);
    expect(await rig.eventCount()).toBe(3);
  });

  it('P1.3: A02: fifty parallel posts of each of many ids give one event each and the same answer', async () => {
    const rig = await createRig();
    const { token, conversationId } = await rig.visitor();
    for (let round = 0; round < 20; round++) {
      const command = rig.command('message.send', conversationId, { text: `message ${round}` });
      const posts = Array.from({ length: 50 }, () => rig.post('/v1/commands', { commands: [command] }, { token }));
      const answers = await Promise.all((await Promise.all(posts)).map(accepted));
      for (const { events } of answers) expect(events).toEqual(answers[0]!.events);
      expect(answers[0]!.events).toHaveLength(1);
    }
    expect(await rig.eventCount()).toBe(21);
  });

  it('P1.4: the same id with other content or from somebody else is a conflict', async () => {
    const rig = await createRig();
    const visitor = await rig.visitor();
    const stranger = await rig.visitor();
    const { token, conversationId } = visitor;
    const command = { ...rig.command('message.send', conversationId, HELLO), at: '2026-11-23T09:00:00Z' };
    await accepted(await rig.post('/v1/commands', { commands: [command] }, { token }));
    const others = [
      { ...command, data: { text: 'other' } },
      { ...command, type: 'visitor.describe', data: { name: 'Ada' } },
      { ...command, conversationId: rig.id() },
    ];
    for (const other of others) {
      const problem = await refused(await rig.post('/v1/commands', { commands: [other] }, { token }));
      expect(problem).toMatchObject({ code: 'command_conflict', status: 422, commandId: command.id });
    }
    const theft = await rig.post('/v1/commands', { commands: [command] }, { token: stranger.token });
    expect((await refused(theft)).code).toBe('command_conflict');
    const later = { ...command, at: '2026-11-23T10:00:00Z' };
    expect((await rig.post('/v1/commands', { commands: [later] }, { token })).status).toBe(200);
  });

  it('P1.5: a command that changes nothing is accepted with no events, as often as it is sent', async () => {
    const rig = await createRig();
    const { token, conversationId } = await rig.visitor();
    const commands = [rig.command('conversation.see', conversationId, { upTo: 0 })];
    for (let round = 0; round < 2; round++) {
      const answer = await accepted(await rig.post('/v1/commands', { commands }, { token }));
      expect(answer.events).toEqual([]);
    }
  });

  it('P1.6: only the event a command asked for bears its id', async () => {
    const rig = await createRig();
    const visitor = await rig.visitor();
    const agent = await rig.agent();
    const { events } = await agent.ok('message.send', visitor.conversationId, HELLO);
    expect(events.map(({ type, commandId }) => [type, commandId !== undefined])).toEqual([
      ['conversation.assigned', false],
      ['message.sent', true],
    ]);
  });

  it('P1.7: seq counts within a conversation without gaps, position rises over all', async () => {
    const rig = await createRig();
    const [a, b] = [await rig.visitor(), await rig.visitor()];
    await Promise.all(
      Array.from({ length: 40 }, (_, index) => (index % 2 ? a : b).send('message.send', { text: `${index}` })),
    );
    const all = await rig.storage.reads.events({ after: 0, limit: 1000 });
    expect(all.map(({ position }) => position)).toEqual(Array.from({ length: 42 }, (_, index) => index + 1));
    for (const { conversationId } of [a, b]) {
      const own = all.filter((event) => event.conversationId === conversationId);
      expect(own.map(({ seq }) => seq)).toEqual(Array.from({ length: 21 }, (_, index) => index + 1));
    }
  });

  it('P1.8: a conversation begins with conversation.start, and starting it again changes nothing', async () => {
    const rig = await createRig();
    const visitor = await rig.visitor();
    expect((await visitor.ok('conversation.start', { locale: 'en', timeZone: 'UTC' })).events).toEqual([]);
    const second = rig.command('conversation.start', rig.id(), { locale: 'en', timeZone: 'UTC' });
    const answer = await accepted(await rig.post('/v1/commands', { commands: [second] }, { token: visitor.token }));
    expect(answer.events.map(({ type }) => type)).toEqual(['conversation.started']);
    expect(answer.token).toBeUndefined();
  });

  it('P1.9: a conversation of somebody else and one that does not exist are answered alike', async () => {
    const rig = await createRig();
    const [visitor, stranger] = [await rig.visitor(), await rig.visitor()];
    const absent = rig.command('message.send', rig.id(), HELLO);
    const foreign = [
      rig.command('message.send', stranger.conversationId, HELLO),
      rig.command('conversation.start', stranger.conversationId, { locale: 'en', timeZone: 'UTC' }),
    ];
    const bodies = [];
    for (const command of [absent, ...foreign]) {
      const problem = await refused(await rig.post('/v1/commands', { commands: [command] }, { token: visitor.token }));
      const { commandId, instance: _, ...same } = problem;
      expect(commandId).toBe(command.id);
      bodies.push(same);
    }
    expect(bodies[0]).toMatchObject({ code: 'conversation_not_found', status: 404 });
    expect(bodies[1]).toEqual(bodies[0]);
    expect(bodies[2]).toEqual(bodies[0]);
    const first = await rig.post('/v1/commands', { commands: [foreign[1]] });
    expect((await refused(first)).code).toBe('conversation_not_found');
  });
});
