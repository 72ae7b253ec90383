import { describe, expect, it, vi } from 'vitest';
import { createPendingFiles, formatBytes, type PendingFile } from '../../src/client/index.ts';
import { createLinks } from '../../src/client/createLinks.ts';
import { createUploads, type UploadOptions } from '../../src/client/createUploads.ts';
import type { Answer } from '../../src/client/http.ts';
import type { PostFileInit } from '../../src/client/postFile.ts';
import { problem, Refusal, type Attachment, type ErrorCode } from '../../src/protocol/index.ts';
import { createSeededRandom } from '../world/seededRandom.ts';
import { createVirtualClock, settle } from '../world/virtualClock.ts';

const FILE = new File(['hello'], 'zdjęcie 🌿.png', { type: 'image/png' });
const attachmentOf = (id: string): Attachment => ({ id, name: 'a.png', type: 'image/png', size: 5 });
const taken = ({ headers }: PostFileInit): Answer => ({
  kind: 'json',
  body: { attachment: attachmentOf(headers['Deskbell-File-Id']!) },
});
const refusal = (code: ErrorCode, retryAfter?: number): Answer => ({
  kind: 'problem',
  problem: problem(code, retryAfter ? { retryAfter } : {}),
});

/** Uploads whose posts are answered one after another. */
function createScene(answers: ((init: PostFileInit) => Answer | Promise<Answer>)[]) {
  const clock = createVirtualClock(Date.UTC(2026, 0, 1));
  const posts: PostFileInit[] = [];
  let token = 1;
  const uploads = createUploads({
    clock,
    random: createSeededRandom(3).bytes,
    url: 'https://desk.example/v1/attachments',
    async post(_url, init) {
      posts.push(init);
      const answer = await answers[Math.min(posts.length, answers.length) - 1]!(init);
      init.signal?.throwIfAborted();
      return answer;
    },
    authorise: () => ({ headers: { Authorization: `Bearer ${token}` }, credentials: 'omit' }),
    ready: async () => undefined,
    async onTokenLost() {
      token += 1;
      return true;
    },
  });
  const result = (options?: UploadOptions) => {
    const outcome: { done?: Attachment; failed?: unknown } = {};
    uploads.upload(FILE, options).then(
      (done) => Object.assign(outcome, { done }),
      (failed) => Object.assign(outcome, { failed }),
    );
    return outcome;
  };
  return { clock, posts, uploads, result };
}

describe('sending files up', () => {
  it('sends bytes, name and id, tells how far it has come, and knows the file then', async () => {
    const { posts, uploads } = createScene([
      (init) => {
        init.onProgress(0.5);
        init.onProgress(1);
        return taken(init);
      },
    ]);
    const parts: number[] = [];
    const attachment = await uploads.upload(FILE, { onProgress: (part) => parts.push(part) });
    expect(parts).toEqual([0.5, 1]);
    expect(decodeURIComponent(posts[0]!.headers['Deskbell-File-Name']!)).toBe('zdjęcie 🌿.png');
    expect(posts[0]!.headers).toMatchObject({ 'Content-Type': 'application/octet-stream', Authorization: 'Bearer 1' });
    expect(posts[0]!.body).toBe(FILE);
    expect(uploads.uploaded(attachment.id)).toEqual(attachment);
    expect(uploads.uploaded('other')).toBeUndefined();
  });

  it('B03: sits out passing troubles with the same id, so that a lost answer makes no second file', async () => {
    const scene = createScene([() => ({ kind: 'none' }), () => refusal('rate_limited', 7), taken]);
    const outcome = scene.result();
    await scene.clock.advance(1_100);
    expect(scene.posts).toHaveLength(2);
    await scene.clock.advance(6_000);
    expect(scene.posts).toHaveLength(2);
    await scene.clock.advance(2_000);
    expect(outcome.done).toBeDefined();
    expect(new Set(scene.posts.map(({ headers }) => headers['Deskbell-File-Id'])).size).toBe(1);
  });

  it('gives the file back after six tries that came to nothing', async () => {
    const scene = createScene([() => ({ kind: 'none' })]);
    const outcome = scene.result();
    await scene.clock.advance(300_000);
    expect([scene.posts.length, (outcome.failed as Refusal).code]).toEqual([6, 'unavailable']);
  });

  it('says at once why a file is not taken', async () => {
    for (const code of [
      'attachment_too_large',
      'attachment_type',
      'attachment_refused',
      'attachment_limited',
    ] as const) {
      const scene = createScene([() => refusal(code)]);
      const outcome = scene.result();
      await scene.clock.advance(0);
      expect([scene.posts.length, (outcome.failed as Refusal).code]).toEqual([1, code]);
    }
  });

  it('is given up at any moment, also while it waits', async () => {
    const scene = createScene([() => ({ kind: 'none' })]);
    const abort = new AbortController();
    const outcome = scene.result({ signal: abort.signal });
    await scene.clock.advance(0);
    abort.abort();
    await scene.clock.advance(60_000);
    expect([scene.posts.length, (outcome.failed as Error).name]).toEqual([1, 'AbortError']);
  });

  it('goes on with a new token when the old one is refused, once', async () => {
    const scene = createScene([() => refusal('token_invalid'), taken]);
    const outcome = scene.result();
    await scene.clock.advance(0);
    expect(outcome.done).toBeDefined();
    expect(scene.posts.map(({ headers }) => headers.Authorization)).toEqual(['Bearer 1', 'Bearer 2']);
    const refused = createScene([() => refusal('token_invalid')]);
    const second = refused.result();
    await refused.clock.advance(0);
    expect([refused.posts.length, (second.failed as Refusal).code]).toEqual([2, 'token_invalid']);
  });
});

describe('addresses of files', () => {
  function createLinksScene(answer?: Answer) {
    const clock = createVirtualClock(Date.UTC(2026, 0, 1));
    const asked: (readonly string[])[] = [];
    const links = createLinks({
      clock,
      endpoint: 'https://desk.example/base',
      serverNow: clock.now,
      async ask(ids) {
        asked.push(ids);
        const expiresAt = new Date(clock.now() + 3_600_000).toISOString();
        const found = ids.filter((id) => id !== 'foreign');
        return (
          answer ?? {
            kind: 'json',
            body: {
              links: found.map((id) => ({
                id,
                url: `/files/${id}?e=1`,
                thumbnail: 'https://cdn.example/t',
                expiresAt,
              })),
            },
          }
        );
      },
    });
    return { clock, asked, links };
  }

  it('are asked for together, remembered, and asked for again before they end', async () => {
    const { clock, asked, links } = createLinksScene();
    const both = Promise.all([links(['a', 'b']), links(['b', 'c', 'foreign'])]);
    await clock.advance(0);
    const [first, second] = await both;
    expect(asked).toEqual([['a', 'b', 'c', 'foreign']]);
    expect(first.map(({ url }) => url)).toEqual([
      'https://desk.example/base/files/a?e=1',
      'https://desk.example/base/files/b?e=1',
    ]);
    expect(second.map(({ id, thumbnail }) => [id, thumbnail])).toEqual([
      ['b', 'https://cdn.example/t'],
      ['c', 'https://cdn.example/t'],
    ]);
    await links(['a', 'c']);
    expect(asked).toHaveLength(1);
    await clock.advance(3_600_000 - 30_000);
    const renewed = links(['a']);
    await clock.advance(0);
    await renewed;
    expect(asked.at(-1)).toEqual(['a']);
  });

  it('say that they cannot be had', async () => {
    for (const answer of [{ kind: 'none' } as const, refusal('token_invalid')]) {
      const { clock, links } = createLinksScene(answer);
      const failed = expect(links(['a'])).rejects.toBeInstanceOf(Refusal);
      await clock.advance(0);
      await failed;
    }
  });
});

describe('files of a message that is being written', () => {
  const rules = { maxBytes: 100, perMessage: 4 };
  const fileOf = (name: string, bytes = 10) => new File([new Uint8Array(bytes)], name);

  function createPendingScene() {
    const under = new Map<string, { resolve(): void; reject(error: unknown): void; options: UploadOptions }>();
    const upload = vi.fn(
      (_file: Blob, options: UploadOptions = {}) =>
        new Promise<Attachment>((resolve, reject) => {
          const { id = '', signal } = options;
          under.set(id, { resolve: () => resolve(attachmentOf(id)), reject, options });
          signal?.addEventListener('abort', () => reject(signal.reason));
        }),
    );
    let ids = 0;
    const pending = createPendingFiles({ upload }, () => `id-${++ids}`);
    const states = () => pending.list().map(({ id, state }: PendingFile) => `${id} ${state}`);
    return { pending, upload, under, states };
  }

  it('go up two at a time, and are taken when they are ready', async () => {
    const { pending, under, states, upload } = createPendingScene();
    expect(pending.add([fileOf('a'), fileOf('b'), fileOf('c')], rules)).toBe(0);
    expect(states()).toEqual(['id-1 uploading', 'id-2 uploading', 'id-3 waiting']);
    under.get('id-1')!.options.onProgress!(0.25);
    expect(pending.list()[0]!.progress).toBe(0.25);
    under.get('id-1')!.resolve();
    await settle();
    expect(states()).toEqual(['id-1 ready', 'id-2 uploading', 'id-3 uploading']);
    expect(pending.take()).toEqual(['id-1']);
    expect(pending.take()).toEqual([]);
    expect(states()).toEqual(['id-2 uploading', 'id-3 uploading']);
    expect(upload).toHaveBeenCalledTimes(3);
  });

  it('are refused here when they are too large, and no more are taken than one message holds', async () => {
    const { pending, states, upload } = createPendingScene();
    const left = pending.add(
      [fileOf('large', 101), fileOf('a'), fileOf('b'), fileOf('c'), fileOf('d'), fileOf('e')],
      rules,
    );
    expect(left).toBe(2);
    expect(states()[0]).toBe('id-1 failed');
    expect(pending.list()[0]!.code).toBe('attachment_too_large');
    expect(upload).toHaveBeenCalledTimes(2);
  });

  it('can be given up and tried again, with the same id', async () => {
    const { pending, under, states, upload } = createPendingScene();
    pending.add([fileOf('a'), fileOf('b')], rules);
    under.get('id-1')!.reject(new Refusal('unavailable'));
    pending.remove('id-2');
    await settle();
    expect(under.get('id-2')!.options.signal!.aborted).toBe(true);
    expect([states(), pending.list()[0]!.code]).toEqual([['id-1 failed'], 'unavailable']);
    pending.retry('id-1');
    expect(states()).toEqual(['id-1 uploading']);
    expect(pending.list()[0]!.code).toBeUndefined();
    expect(upload.mock.calls.at(-1)![1]!.id).toBe('id-1');
    under.get('id-1')!.resolve();
    await settle();
    expect(states()).toEqual(['id-1 ready']);
  });

  it('tell of each change until nobody listens', () => {
    const { pending } = createPendingScene();
    const heard = vi.fn();
    const stop = pending.subscribe(heard);
    pending.add([fileOf('a')], rules);
    expect(heard).toHaveBeenCalled();
    stop();
    heard.mockClear();
    pending.remove('id-1');
    expect(heard).not.toHaveBeenCalled();
  });
});

describe('sizes', () => {
  it('are said as people read them', () => {
    expect([0, 900, 1536, 123_456, 2_516_582, 10 * 1024 ** 2].map((size) => formatBytes(size, 'en'))).toEqual([
      '1 kB',
      '1 kB',
      '2 kB',
      '121 kB',
      '2.4 MB',
      '10 MB',
    ]);
    expect(formatBytes(2_516_582, 'pl')).toBe('2,4 MB');
  });
});
