import { describe, expect, it } from 'vitest';
import { MONDAY, createRig, refused, type Rig, type RigVisitor } from './createRig.ts';

const OPTIONS = [
  { id: 'a', label: 'A' },
  { id: 'b', label: 'B' },
];
const FIELDS = [
  { name: 'mail', label: 'Mail', type: 'email', required: true },
  { name: 'size', label: 'Size', type: 'choice', options: OPTIONS },
  { name: 'many', label: 'How many', type: 'number' },
  { name: 'phone', label: 'Phone', type: 'tel' },
  { name: 'news', label: 'News', type: 'check' },
];
const BLOCKS = [
  { kind: 'replies', id: 'r', options: OPTIONS },
  { kind: 'list', id: 'l', label: 'Which?', options: OPTIONS, multiple: true },
  { kind: 'list', id: 'one', label: 'Which one?', options: OPTIONS },
  { kind: 'date', id: 'd', label: 'When?', min: '2026-11-23', max: '2026-12-24' },
  { kind: 'form', id: 'f', label: 'Who?', fields: FIELDS },
];

async function asked(rig: Rig, blocks: object[] = BLOCKS): Promise<{ visitor: RigVisitor; to: number }> {
  const [visitor, agent] = [await rig.visitor(), await rig.agent()];
  const { events } = await agent.ok('message.send', visitor.conversationId, { text: 'Please', blocks });
  return { visitor, to: events.at(-1)!.seq };
}

describe('messages and blocks', () => {
  it('P15.1: a reply points to a message of its conversation', async () => {
    const rig = await createRig();
    const [visitor, other, agent] = [await rig.visitor(), await rig.visitor(), await rig.agent()];
    await visitor.ok('message.send', { text: 'one' });
    for (let count = 0; count < 5; count++) await other.ok('message.send', { text: 'elsewhere' });
    const { events } = await agent.ok('message.send', visitor.conversationId, { text: 'to that', replyTo: 2 });
    expect(events.at(-1)!.data).toEqual({ text: 'to that', replyTo: 2 });
    // The beginning is no message, 5 is elsewhere only.
    for (const replyTo of [1, 5, 900]) {
      expect(await refused(await visitor.send('message.send', { text: 'x', replyTo }))).toMatchObject({
        code: 'command_invalid',
        detail: expect.stringContaining('replyTo'),
      });
    }
    for (const replyTo of [0, -1, 1.5, '2']) {
      expect((await refused(await visitor.send('message.send', { text: 'x', replyTo }))).code).toBe('command_invalid');
    }
  });

  it('P15.2: blocks of agents are checked, and visitors have none', async () => {
    const rig = await createRig();
    const [visitor, agent] = [await rig.visitor(), await rig.agent()];
    const { events } = await agent.ok('message.send', visitor.conversationId, { text: '', blocks: BLOCKS });
    expect(events.at(-1)!.data).toMatchObject({ blocks: BLOCKS });
    const card = (more: object) => [{ kind: 'cards', cards: [{ title: 'A', ...more }] }];
    const bad = [
      [BLOCKS[0], BLOCKS[0]],
      [{ kind: 'replies', id: 'r', options: [OPTIONS[0], OPTIONS[0]] }],
      [{ kind: 'replies', id: 'r', options: [] }],
      [{ kind: 'date', id: 'd', label: 'When?', min: '2026-12-24', max: '2026-12-23' }],
      [{ kind: 'date', id: 'd', label: 'When?', min: 'tomorrow' }],
      [{ kind: 'form', id: 'f', label: 'Who?', fields: [FIELDS[0], FIELDS[0]] }],
      [{ kind: 'form', id: 'f', label: 'Who?', fields: [{ name: 'x', label: 'X', type: 'choice' }] }],
      [{ kind: 'script', id: 's' }],
      card({ links: [{ label: 'Go', url: 'javascript:alert(1)' }] }),
      card({ links: [{ label: 'Go', url: 'data:text/html,x' }] }),
      card({ image: 'http://plain.example/x.png' }),
      Array.from({ length: 6 }, (_, index) => ({ ...BLOCKS[0], id: `r${index}` })),
    ];
    for (const blocks of bad) {
      const answer = await agent.send('message.send', visitor.conversationId, { text: 'x', blocks });
      expect((await refused(answer)).code).toBe('command_invalid');
    }
    const own = await visitor.send('message.send', { text: 'x', blocks: BLOCKS });
    expect((await refused(own)).code).toBe('command_invalid');
    await agent.ok('message.send', visitor.conversationId, {
      text: '',
      blocks: card({ image: 'https://x.example/a.png' }),
    });
  });

  it('P15.3: an answer fits what was asked, there and of this kind', async () => {
    const rig = await createRig();
    const { visitor, to } = await asked(rig);
    const stranger = await rig.visitor();
    const answer = (block: string, values: object, at = to) => ({ text: '', answer: { to: at, block, values } });
    const form = (more: object) => answer('f', { mail: 'ewa@x.example', ...more });
    const bad = [
      answer('r', {}),
      answer('r', { choice: [] }),
      answer('r', { choice: ['c'] }),
      answer('r', { choice: ['a', 'b'] }),
      answer('r', { choice: 'a' }),
      answer('r', { choice: ['a'], more: 'x' }),
      answer('one', { choice: ['a', 'b'] }),
      answer('l', { choice: ['a', 'a'] }),
      answer('d', { date: '2026-12-25' }),
      answer('d', { date: '2026-11-22' }),
      answer('d', { date: '2026-11-31' }),
      answer('d', { date: 'soon' }),
      answer('f', {}),
      answer('f', { mail: '  ' }),
      answer('f', { mail: 'nobody' }),
      form({ size: 'c' }),
      form({ many: 'three' }),
      form({ phone: 'call me' }),
      form({ news: 'maybe' }),
      form({ nobody: 'asked' }),
      answer('none', { choice: ['a'] }),
      answer('r', { choice: ['a'] }, 1),
      answer('r', { choice: ['a'] }, 77),
    ];
    for (const data of bad) {
      expect([JSON.stringify(data), (await refused(await visitor.send('message.send', data))).code]).toEqual([
        JSON.stringify(data),
        'answer_invalid',
      ]);
    }
    expect((await refused(await stranger.send('message.send', answer('r', { choice: ['a'] })))).code).toBe(
      'answer_invalid',
    );
    const good = [
      answer('r', { choice: ['a'] }),
      answer('one', { choice: ['b'] }),
      answer('l', { choice: ['a', 'b'] }),
      answer('d', { date: '2026-12-24' }),
      form({ size: 'a', many: '3,5', phone: '+48 22 123-45-67', news: 'yes' }),
    ];
    for (const data of good) {
      const { events } = await visitor.ok('message.send', data);
      expect(events.at(-1)!.data).toEqual(data);
    }
  });

  it('P15.4: a block is answered once, also by two at the same moment', async () => {
    const rig = await createRig();
    const { visitor, to } = await asked(rig);
    const answer = { text: 'A', answer: { to, block: 'r', values: { choice: ['a'] } } };
    const both = await Promise.all([visitor.send('message.send', answer), visitor.send('message.send', answer)]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 422]);
    expect((await refused(await visitor.send('message.send', answer))).code).toBe('answer_invalid');
    await visitor.ok('message.send', {
      text: 'B',
      answer: { ...answer.answer, block: 'one', values: { choice: ['b'] } },
    });
  });

  it('P15.5: a message without words needs something else', async () => {
    const rig = await createRig();
    const [visitor, agent] = [await rig.visitor(), await rig.agent()];
    for (const text of ['', '   ', '\n\t']) {
      expect((await refused(await visitor.send('message.send', { text }))).code).toBe('command_invalid');
      expect((await refused(await agent.send('message.send', visitor.conversationId, { text }))).code).toBe(
        'command_invalid',
      );
    }
    await agent.ok('message.send', visitor.conversationId, { text: '', blocks: [BLOCKS[0]] });
  });

  it('P15.6: F01: text is stored as it is, whatever it holds, and refused when it is too long', async () => {
    const rig = await createRig();
    const [visitor, agent] = [await rig.visitor(), await rig.agent()];
    const texts = [
      '<img src=x onerror=alert(1)>',
      '[x](javascript:alert(1)) \u202Egnp.exe\u2066 \u200B\u200B',
      "'; DROP TABLE events; --",
      '{{constructor.constructor("alert(1)")()}}',
      `a${'\u0301'.repeat(500)}`,
      'x'.repeat(4000),
      '__proto__',
    ];
    for (const text of texts) {
      expect((await visitor.ok('message.send', { text })).events.at(-1)!.data).toEqual({ text });
      expect((await agent.ok('note.add', visitor.conversationId, { text })).events.at(-1)!.data).toEqual({ text });
      await agent.ok('visitor.describe', visitor.conversationId, { name: text.slice(0, 120) });
    }
    const { events } = await (await rig.get('/v1/events', { token: visitor.token })).json();
    const said = events.filter(({ type }: { type: string }) => type === 'message.sent');
    expect(said.map(({ data }: { data: { text: string } }) => data.text)).toEqual(texts);
    for (const text of ['x'.repeat(4001), '\uD800', 'a\u0000b']) {
      expect((await refused(await visitor.send('message.send', { text }))).code).toBe('command_invalid');
    }
  });

  it('P15.7: ten thousand messages in a minute are limited, the rest goes on unharmed', async () => {
    const rig = await createRig({ limits: true });
    const [flooder, visitor, agent] = [
      await rig.visitor(),
      await rig.visitor({ address: '203.0.113.9' }),
      await rig.agent(),
    ];
    const statuses = new Map<number, number>();
    for (let batch = 0; batch < 200; batch++) {
      const commands = Array.from({ length: 50 }, () =>
        rig.command('message.send', flooder.conversationId, { text: '.' }),
      );
      const answer = await rig.post('/v1/commands', { commands }, { token: flooder.token });
      statuses.set(answer.status, (statuses.get(answer.status) ?? 0) + 1);
      if (answer.status !== 200) {
        expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
        expect(await refused(answer)).toMatchObject({ code: 'rate_limited', retryable: true });
      }
      await rig.clock.advance(300);
    }
    expect([...statuses.keys()].sort()).toEqual([200, 429]);
    expect(statuses.get(200)!).toBeLessThanOrEqual(12);
    const others = await rig.post(
      '/v1/commands',
      { commands: [rig.command('message.send', visitor.conversationId, { text: 'hello' })] },
      { token: visitor.token, address: '203.0.113.9' },
    );
    expect(others.status).toBe(200);
    await agent.ok('message.send', flooder.conversationId, { text: 'slowly, please' });
    await rig.clock.advance(60_000);
    await flooder.ok('message.send', { text: 'sorry' });
    const stored = await rig.storage.reads.eventsBefore({ conversationId: flooder.conversationId, limit: 5_000 });
    expect(stored.map(({ seq }) => seq)).toEqual(stored.map((_, index) => index + 1));
    expect(rig.clock.now() - MONDAY).toBeGreaterThan(60_000);
  });
});
