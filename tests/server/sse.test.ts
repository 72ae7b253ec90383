import { describe, expect, it } from 'vitest';
import { createRig } from './createRig.ts';

/** The event stream as the HTML standard (§9.2.6) has it read, written down from its text. */
function interpret(stream: string): { event: string; data: string; id: string; retry?: number }[] {
  const events = [];
  let [data, event, id] = ['', '', ''];
  let retry: number | undefined;
  for (const line of stream.replace(/^\ufeff/, '').split(/\r\n|\r|\n/)) {
    if (line === '') {
      if (data !== '')
        events.push({
          event: event || 'message',
          data: data.replace(/\n$/, ''),
          id,
          ...(retry === undefined ? {} : { retry }),
        });
      [data, event] = ['', ''];
      continue;
    }
    const [, field = '', value = ''] = /^([^:]*)(?:: ?(.*))?$/su.exec(line) ?? [];
    if (field === 'data') data += `${value}\n`;
    else if (field === 'event') event = value;
    else if (field === 'id' && !value.includes('\0')) id = value;
    else if (field === 'retry' && /^\d+$/.test(value)) retry = Number(value);
  }
  return events;
}

async function readUntil(response: Response, done: (text: string) => boolean): Promise<string> {
  const reader = response.body!.getReader();
  const decoder = new TextDecoder();
  let text = '';
  while (!done(text)) {
    const part = await reader.read();
    if (part.done) break;
    text += decoder.decode(part.value, { stream: true });
  }
  await reader.cancel();
  return text;
}

const NASTY = [
  'plain',
  'two\nlines',
  'a\rcarriage\r\nreturn',
  'data: not a field\n\nevent: forged\ndata: {}\n\n',
  ': a comment?',
  'id: 7',
  '\u2028\u2029\u0085 other line ends',
  '\ufeffmark',
  'żółć 你好 👩‍👩‍👧 \u202eabc',
  'retry: 1',
];

describe('the event stream, as a list of what a reader may rely on', () => {
  it('D06: type, no-store, not held back, retry, ids, and nothing a person writes can break a frame', async () => {
    const rig = await createRig();
    const { token, ok } = await rig.visitor();
    for (const text of NASTY) await ok('message.send', { text });
    const response = await rig.get('/v1/stream', { token });
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('text/event-stream; charset=utf-8');
    expect(response.headers.get('cache-control')).toMatch(/\bno-store\b/);
    expect(response.headers.get('x-accel-buffering')).toBe('no');
    expect(response.headers.get('content-encoding')).toBeNull();
    expect(response.headers.get('content-length')).toBeNull();
    const text = await readUntil(
      response,
      (all) => all.includes(`id: ${rig.storage.epoch}.${NASTY.length + 1}\n`) && all.endsWith('\n\n'),
    );
    const frames = interpret(text);
    expect(frames[0]).toMatchObject({ event: 'hello', retry: 1_000, id: '' });
    const events = frames
      .filter(({ event }) => event === 'event')
      .map(({ data, id }) => ({ id, event: JSON.parse(data) as { position: number; data: { text?: string } } }));
    expect(events.map(({ id }) => id)).toEqual(events.map(({ event }) => `${rig.storage.epoch}.${event.position}`));
    expect(events.slice(1).map(({ event }) => event.data.text)).toEqual(NASTY);
    expect(new Set(frames.map(({ event }) => event))).toEqual(new Set(['hello', 'presence', 'event']));
  });

  it('D06: an agent too goes on from Last-Event-ID, and there is a sign of life before any proxy gives up', async () => {
    const rig = await createRig();
    const { cookie } = await rig.agent();
    const visitor = await rig.visitor();
    for (const text of ['a', 'b']) await visitor.ok('message.send', { text });
    const { epoch } = rig.storage;
    const response = await rig.get('/v1/agent/stream', { cookie, headers: { 'last-event-id': `${epoch}.2` } });
    const frames = interpret(
      await readUntil(response, (all) => all.includes('event: event\n') && all.endsWith('\n\n')),
    );
    expect(frames.filter(({ event }) => event === 'event').map(({ id }) => id)).toEqual([`${epoch}.3`]);
    const quiet = await rig.get('/v1/agent/stream', { cookie });
    const beats = readUntil(quiet, (all) => (all.match(/^:/gm) ?? []).length === 3);
    await rig.clock.advance(60_000);
    expect(interpret(await beats).every(({ event }) => event !== 'message')).toBe(true);
  });
});
