import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LIMITS } from '../../src/protocol/index.ts';
import { accepted, createRig, refused, type Rig } from './createRig.ts';

const JSON_TYPE = { 'content-type': 'application/json' };
const raw = (rig: Rig, body: BodyInit, headers: Record<string, string> = JSON_TYPE, token?: string) =>
  rig.request('/v1/commands', { body, headers, ...(token ? { token } : {}) });

function chunked(chunks: Iterator<string>, onCancel = () => {}): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  return new ReadableStream({
    pull(controller) {
      const { value, done } = chunks.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
    cancel: onCancel,
  });
}

describe('bad input', () => {
  it('P10.4: a body that is not JSON, or not called so, is refused', async () => {
    const rig = await createRig();
    for (const body of ['', '{', '{"commands":[}', 'commands=1', '\u0000', '{"a":1}x', "{'a':1}"]) {
      expect((await refused(await raw(rig, body))).code).toBe('body_not_json');
    }
    const broken = new Uint8Array([0x22, 0xff, 0xfe, 0x22]);
    expect((await refused(await raw(rig, broken))).code).toBe('body_not_json');
    const types = [
      'text/plain',
      'application/x-www-form-urlencoded',
      'multipart/form-data; boundary=x',
      'application/jsonx',
    ];
    for (const type of types) {
      expect((await refused(await raw(rig, '{}', { 'content-type': type }))).code).toBe('media_type');
    }
    expect((await refused(await raw(rig, new Uint8Array([123, 125]), {}))).code).toBe('media_type');
    const named = { 'content-type': 'Application/JSON; charset=utf-8' };
    expect((await refused(await raw(rig, '{}', named))).code).toBe('batch_invalid');
  });

  it('P10.4: more than 64 KB are refused, announced or not, and no more of an endless body is read', async () => {
    const rig = await createRig();
    const { token } = await rig.visitor();
    const megabyte = JSON.stringify({ commands: [{ data: { text: 'x'.repeat(1_000_000) } }] });
    const announced = { ...JSON_TYPE, 'content-length': String(megabyte.length) };
    expect(await refused(await raw(rig, megabyte, announced, token))).toMatchObject({
      code: 'body_too_large',
      status: 413,
    });
    expect((await refused(await raw(rig, megabyte, JSON_TYPE, token))).code).toBe('body_too_large');
    let sent = 0;
    let cancelled = false;
    const endless = (function* () {
      for (;;) {
        sent += 1000;
        yield 'x'.repeat(1000);
      }
    })();
    const body = chunked(endless, () => {
      cancelled = true;
    });
    const answer = await raw(rig, body, JSON_TYPE, token);
    expect((await refused(answer)).code).toBe('body_too_large');
    expect(answer.headers.get('connection')).toBe('close');
    expect(sent).toBeLessThan(LIMITS.bodyBytes + 10_000);
    expect(cancelled).toBe(true);
    expect(await rig.eventCount()).toBe(1);
  });

  it('P10.4: a body that comes in pieces is read like any other', async () => {
    const rig = await createRig();
    const start = rig.command('conversation.start', rig.id(), { locale: 'en', timeZone: 'UTC' });
    const pieces = JSON.stringify({ commands: [start] }).split('');
    expect((await raw(rig, chunked(pieces.values()))).status).toBe(200);
  });

  it('P10.5: what is no batch of commands is refused, and says why', async () => {
    const rig = await createRig();
    const { token, conversationId } = await rig.visitor();
    const command = rig.command('message.send', conversationId, { text: 'hello' });
    const bodies: [unknown, string][] = [
      [null, 'batch_invalid'],
      [[], 'batch_invalid'],
      [{}, 'batch_invalid'],
      [{ commands: [] }, 'batch_invalid'],
      [{ commands: {} }, 'batch_invalid'],
      [{ commands: Array.from({ length: 51 }, () => command) }, 'batch_invalid'],
      [{ commands: [command], extra: 1 }, 'batch_invalid'],
      [{ commands: [null] }, 'command_invalid'],
      [{ commands: [{ ...command, id: 'x' }] }, 'command_invalid'],
      [{ commands: [{ ...command, id: command.id.toUpperCase() }] }, 'command_invalid'],
      [{ commands: [{ ...command, conversationId: 7 }] }, 'command_invalid'],
      [{ commands: [{ ...command, data: { text: '' } }] }, 'command_invalid'],
      [{ commands: [{ ...command, data: { text: '   ' } }] }, 'command_invalid'],
      [{ commands: [{ ...command, data: { text: 5 } }] }, 'command_invalid'],
      [{ commands: [{ ...command, data: { text: 'x'.repeat(4001) } }] }, 'command_invalid'],
      [{ commands: [{ ...command, data: { text: 'a\u0000b' } }] }, 'command_invalid'],
      [{ commands: [{ ...command, data: { text: 'ok', secretField: 1 } }] }, 'command_invalid'],
      [{ commands: [{ ...command, at: 'yesterday' }] }, 'command_invalid'],
      [{ commands: [{ ...command, type: 'callback.claim' }] }, 'command_unknown'],
      [{ commands: [{ ...command, type: 'toString' }] }, 'command_unknown'],
      [{ commands: [{ ...command, type: '__proto__' }] }, 'command_unknown'],
    ];
    for (const [body, code] of bodies) {
      const problem = await refused(await rig.post('/v1/commands', body, { token }));
      expect([body, problem.code]).toEqual([body, code]);
      expect(problem.detail).toBeTruthy();
    }
    expect(await rig.eventCount()).toBe(1);
  });

  it('P10.5: a command for visitors is unknown to agents, and the other way round', async () => {
    const rig = await createRig();
    const visitor = await rig.visitor();
    const agent = await rig.agent();
    const wish = await agent.send('faq.search', visitor.conversationId, { query: 'x', lang: 'en', results: 0 });
    expect((await refused(wish)).code).toBe('command_unknown');
    const close = await visitor.send('conversation.reopen', {});
    expect(await refused(close)).toMatchObject({ code: 'command_unknown', commandId: expect.any(String) });
  });

  it('P10.5: the bodies of the other addresses are checked as well', async () => {
    const rig = await createRig();
    const { token } = await rig.visitor();
    const { cookie } = await rig.agent();
    const wrong = [
      await rig.post('/v1/signals', { type: 'typing', conversationId: 'x', typing: true }, { token }),
      await rig.post('/v1/signals', { type: 'dancing', conversationId: rig.id(), typing: true }, { token }),
      await rig.post('/v1/agent/signals', null, { cookie }),
      await rig.post('/v1/agent/session', { email: 'a' }),
      await rig.post('/v1/agent/session', { link: 'x', email: 'a', password: 'b' }),
      await rig.post('/v1/agent/availability', { available: 'yes' }, { cookie }),
      await rig.post('/v1/agent/password', {}, { cookie }),
    ];
    for (const answer of wrong) expect((await refused(answer)).code).toBe('body_invalid');
  });

  it('P10.4: malformed JSON of any kind is a 4xx, stores nothing and pollutes nothing', async () => {
    const rig = await createRig();
    const { token, conversationId } = await rig.visitor();
    const command = JSON.stringify(rig.command('message.send', conversationId, { text: 'TEXT' }));
    const deep = `${'['.repeat(10_000)}${']'.repeat(10_000)}`;
    const objects = `${'{"a":'.repeat(9_000)}1${'}'.repeat(9_000)}`;
    const texts = [
      deep,
      objects,
      `{"commands":[${deep}]}`,
      `{"commands":[${command.replace('"TEXT"', deep)}]}`,
      `{"commands":[${command.replace('"TEXT"', '1e400')}]}`,
      `{"commands":[${command.replace('"TEXT"', '"\\ud800"')}]}`,
      `{"commands":[${command.replace('"TEXT"', '"\\udc00x"')}]}`,
      `{"commands":[${command.replace('"message.send"', '"\\ud800"')}]}`,
      `{"commands":[${command.replace('"data":', '"__proto__":{"data":1},"datum":')}]}`,
      '{"__proto__":{"commands":[]},"commands":1}',
    ];
    for (const text of texts) {
      const answer = await raw(rig, text, JSON_TYPE, token);
      expect(answer.status, text.slice(0, 200)).toBeGreaterThanOrEqual(400);
      expect(answer.status).toBeLessThan(500);
    }
    expect(await rig.eventCount()).toBe(1);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it('P10.4: an accepted command keeps nothing of a prototype that came along', async () => {
    const rig = await createRig();
    const { token, conversationId } = await rig.visitor();
    for (const key of ['__proto__', 'constructor', 'prototype']) {
      const command = JSON.stringify(rig.command('message.send', conversationId, { text: 'hello' }));
      const text = `{"commands":[${command.replace('"text":', `"${key}":{"prototype":{"polluted":1}},"text":`)}]}`;
      const { events } = await accepted(await raw(rig, text, JSON_TYPE, token));
      expect(JSON.stringify(events[0]!.data)).toBe('{"text":"hello"}');
    }
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it('P10.4: arbitrary JSON under arbitrary keys never fails the server', async () => {
    const rig = await createRig();
    const { token, conversationId } = await rig.visitor();
    const key = fc.constantFrom('id', 'type', 'data', 'conversationId', 'at', '__proto__', 'constructor', 'x');
    const value = fc.oneof(
      fc.jsonValue(),
      fc.constantFrom(conversationId, 'message.send', '\ud800', '__proto__', Number.MAX_VALUE),
      fc.string({ unit: 'binary' }),
    );
    const anyCommand = fc.dictionary(key, value);
    const body = fc.oneof(fc.jsonValue(), fc.record({ commands: fc.array(anyCommand, { maxLength: 3 }) }));
    await fc.assert(
      fc.asyncProperty(body, async (sent) => {
        const answer = await rig.post('/v1/commands', sent, { token });
        expect(answer.status).toBeGreaterThanOrEqual(400);
        await refused(answer);
      }),
      { numRuns: 500, seed: 20261122 },
    );
    expect(await rig.eventCount()).toBe(1);
  });

  it('P10.4: arbitrary bytes and cut JSON never fail the server', async () => {
    const rig = await createRig();
    const whole = JSON.stringify({ commands: [rig.command('conversation.start', rig.id(), { locale: 'en' })] });
    const cut = fc.nat(whole.length - 1).map((at) => new TextEncoder().encode(whole.slice(0, at)));
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.uint8Array({ maxLength: 200 }), cut), async (bytes) => {
        const { status } = await raw(rig, new Uint8Array(bytes));
        expect(status).toBe(400);
      }),
      { numRuns: 300, seed: 7 },
    );
  });
});
