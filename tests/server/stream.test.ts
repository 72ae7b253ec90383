import { describe, expect, it } from 'vitest';
import { createRig, refused, type Rig } from './createRig.ts';
import { readFrames, type FrameReader } from './readFrames.ts';

async function open(
  rig: Rig,
  token: string,
  since?: string,
  headers: Record<string, string> = {},
): Promise<FrameReader> {
  const query = since ? `?since=${since}` : '';
  return readFrames(await rig.get(`/v1/stream${query}`, { token, headers }));
}

const seqs = ({ frames }: FrameReader) => frames.filter(({ event }) => event === 'event').map(({ data }) => data.seq);

describe('the stream', () => {
  it('P4.1: goes on from Last-Event-ID rather than since, and begins at the beginning without either', async () => {
    const rig = await createRig();
    const { token, ok } = await rig.visitor();
    for (const text of ['a', 'b', 'c']) await ok('message.send', { text });
    const { epoch } = rig.storage;
    const whole = await open(rig, token);
    await whole.until(({ data }) => data.seq === 4);
    expect(seqs(whole)).toEqual([1, 2, 3, 4]);
    const since = await open(rig, token, `${epoch}.3`);
    await since.until(({ data }) => data.seq === 4);
    expect(seqs(since)).toEqual([4]);
    const last = await open(rig, token, `${epoch}.0`, { 'last-event-id': `${epoch}.2` });
    await last.until(({ data }) => data.seq === 4);
    expect(seqs(last)).toEqual([3, 4]);
  });

  it('P4.2: gives each event once and in order, also those stored while the log is still being read', async () => {
    const rig = await createRig();
    const { token, ok } = await rig.visitor();
    for (let count = 0; count < 30; count++) await ok('message.send', { text: 'before' });
    const sending = (async () => {
      for (let count = 0; count < 30; count++) await ok('message.send', { text: 'meanwhile' });
    })();
    const stream = await open(rig, token);
    await sending;
    await ok('message.send', { text: 'after' });
    await stream.until(({ data }) => data.seq === 62);
    expect(seqs(stream)).toEqual(Array.from({ length: 62 }, (_, index) => index + 1));
    expect(stream.frames.filter(({ event }) => event === 'event').map(({ id }) => id)).toEqual(
      Array.from({ length: 62 }, (_, index) => `${rig.storage.epoch}.${index + 1}`),
    );
  });

  it('P4.2: tells a visitor nothing of others', async () => {
    const rig = await createRig();
    const [visitor, stranger] = [await rig.visitor(), await rig.visitor()];
    const stream = await open(rig, visitor.token);
    await stranger.ok('message.send', { text: 'not for you' });
    await visitor.ok('message.send', { text: 'mine' });
    await stream.until(({ data }) => data.seq === 2);
    expect(stream.text()).not.toContain('not for you');
  });

  it('P4.3: begins with hello, then presence, and only events have ids', async () => {
    const rig = await createRig();
    const { token } = await rig.visitor();
    const stream = await open(rig, token);
    await stream.until(({ event }) => event === 'event');
    expect(stream.frames.map(({ event, id }) => [event, id])).toEqual([
      ['hello', undefined],
      ['presence', undefined],
      ['event', `${rig.storage.epoch}.1`],
    ]);
    expect(stream.frames[0]!.data).toEqual({
      cursor: `${rig.storage.epoch}.1`,
      serverTime: new Date(rig.clock.now()).toISOString(),
    });
    const { cookie } = await rig.agent();
    const inbox = readFrames(await rig.get('/v1/agent/stream', { cookie }));
    await inbox.until(({ event }) => event === 'event');
    expect(inbox.frames.map(({ event }) => event).slice(0, 3)).toEqual(['hello', 'agents', 'presence']);
  });

  it('P4.4: gives a sign of life every 20 seconds', async () => {
    const rig = await createRig();
    const { token } = await rig.visitor();
    const stream = await open(rig, token);
    await rig.clock.advance(60_000);
    expect(stream.text().match(/^: /gm)).toHaveLength(3);
  });

  it('P4.5: is neither stored nor held back, and says when to come back', async () => {
    const rig = await createRig();
    const { token } = await rig.visitor();
    const response = await rig.get('/v1/stream', { token });
    expect(response.headers.get('content-type')).toBe('text/event-stream; charset=utf-8');
    expect(response.headers.get('cache-control')).toContain('no-store');
    expect(response.headers.get('x-accel-buffering')).toBe('no');
    const stream = readFrames(response);
    await stream.until(({ event }) => event === 'hello');
    expect(stream.text()).toMatch(/^retry: \d+\n/);
  });

  it('P4.6: cuts a reader that is 256 KB behind, who misses nothing by coming back', async () => {
    const rig = await createRig();
    const { token, ok } = await rig.visitor();
    const slow = await rig.get('/v1/stream', { token });
    const text = 'x'.repeat(4000);
    for (let count = 0; count < 100; count++) await ok('message.send', { text });
    const late = readFrames(slow);
    await late.end();
    expect(seqs(late).length).toBeLessThan(100);
    expect(late.text().length).toBeLessThan(300_000);
    const again = await open(rig, token, late.frames.findLast(({ id }) => id)!.id);
    await again.until(({ data }) => data.seq === 101);
    expect([...seqs(late), ...seqs(again)]).toEqual(Array.from({ length: 101 }, (_, index) => index + 1));
  });

  it('P4.6: a long log is read out at the pace of its reader', async () => {
    const rig = await createRig();
    const { token, conversationId } = await rig.visitor();
    for (let count = 0; count < 30; count++) {
      const commands = Array.from({ length: 10 }, () =>
        rig.command('message.send', conversationId, { text: 'y'.repeat(4000) }),
      );
      await rig.post('/v1/commands', { commands }, { token });
    }
    const stream = await open(rig, token);
    await stream.until(({ data }) => data.seq === 301);
    expect(seqs(stream)).toHaveLength(301);
  });

  it('P4.7: says reset when the cursor cannot be resumed, and the whole log follows', async () => {
    const rig = await createRig();
    const { token } = await rig.visitor();
    const { epoch } = rig.storage;
    for (const since of ['otherepoch.7', `${epoch}.700`]) {
      const stream = await open(rig, token, since);
      await stream.until(({ event }) => event === 'event');
      expect(stream.frames.map(({ event }) => event)).toEqual(['hello', 'presence', 'reset', 'event']);
      expect(stream.frames[2]).toMatchObject({ id: `${epoch}.0`, data: { cursor: `${epoch}.0` } });
    }
  });

  it('brings what was stored together in one piece, so that who reads it can take it in at once', async () => {
    const rig = await createRig();
    const visitor = await rig.visitor();
    const { cookie } = await rig.agent();
    const reader = (await rig.get('/v1/agent/stream', { cookie })).body!.getReader();
    const decoder = new TextDecoder();
    const next = async () => decoder.decode((await reader.read()).value);
    for (let piece = await next(); !piece.includes('conversation.started'); ) piece = await next();
    const commands = ['a', 'b', 'c'].map((text) => rig.command('message.send', visitor.conversationId, { text }));
    await rig.post('/v1/commands', { commands }, { token: visitor.token });
    let piece = await next();
    while (!piece.includes('message.sent')) piece = await next();
    expect(piece.match(/"text":"."/g)).toEqual(['"text":"a"', '"text":"b"', '"text":"c"']);
    await reader.cancel();
  });

  it('refuses the twenty-first stream of one visitor', async () => {
    const rig = await createRig();
    const { token } = await rig.visitor();
    for (let count = 0; count < 20; count++) expect((await rig.get('/v1/stream', { token })).status).toBe(200);
    expect((await refused(await rig.get('/v1/stream', { token }))).code).toBe('rate_limited');
  });

  it('is not opened by HEAD, which nobody would read', async () => {
    const rig = await createRig();
    const { token } = await rig.visitor();
    expect((await rig.request('/v1/stream', { method: 'HEAD', token })).status).toBe(405);
  });
});
