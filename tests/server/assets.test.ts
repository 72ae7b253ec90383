import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createFolderAssets } from '../../src/server/index.ts';
import { createRig, refused, type Rig } from './createRig.ts';

const SCRIPT = 'console.log("a script that is worth packing");\n'.repeat(100);
let folder: string;
let rig: Rig;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'deskbell-assets-'));
  const files = {
    'deskbell.js': SCRIPT,
    'deskbell/panel-B4x9Kq2_.js': SCRIPT,
    'deskbell/panel.js': SCRIPT,
    'inbox/index.html': '<!doctype html><title>Inbox</title>',
    'inbox/assets/inbox-settings.css': 'a{}',
    'secret.txt': 'not served',
    'deskbell/release.json': '{ "version": "1.2.3", "files": {} }',
    'v/1.2.2/deskbell.js': 'console.log("the one before");',
  };
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  rig = await createRig({ assets: createFolderAssets(folder) });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('built files', () => {
  it('of the widget may be loaded by any page, and those named by their content kept for ever', async () => {
    const cacheOf = async (path: string) => {
      const { status, headers } = await rig.get(path, { headers: { origin: 'https://anywhere.example' } });
      expect(status).toBe(200);
      expect(headers.get('access-control-allow-origin')).toBe('*');
      expect(headers.get('cross-origin-resource-policy')).toBe('cross-origin');
      expect(headers.get('content-type')).toBe('text/javascript; charset=utf-8');
      return headers.get('cache-control');
    };
    expect(await cacheOf('/deskbell/panel-B4x9Kq2_.js')).toContain('immutable');
    expect(await cacheOf('/deskbell/panel.js')).toContain('max-age=300');
    expect(await cacheOf('/deskbell.js')).toContain('max-age=300');
  });

  it('S01: of a version are served under its name for ever, also after the next release', async () => {
    const read = async (path: string) => {
      const response = await rig.get(path, { headers: { origin: 'https://anywhere.example' } });
      return {
        text: await response.text(),
        kept: response.headers.get('cache-control') ?? '',
        status: response.status,
      };
    };
    const now = await read('/v/1.2.3/deskbell.js');
    expect([now.text, now.kept]).toEqual([SCRIPT, expect.stringContaining('immutable')]);
    expect((await read('/v/1.2.3/deskbell/panel-B4x9Kq2_.js')).text).toBe(SCRIPT);
    expect((await read('/v/1.2.2/deskbell.js')).text).toBe('console.log("the one before");');
    for (const path of [
      '/v/9.9.9/deskbell.js',
      '/v/1.2.3/secret.txt',
      '/v/1.2.3/inbox/index.html',
      '/v/../secret.txt',
    ]) {
      expect((await read(path)).status, path).toBe(404);
    }
  });

  it('are packed for those who can unpack, and 304 for those who have them', async () => {
    const packed = async (accept: string) => {
      const response = await rig.get('/deskbell.js', { headers: { 'accept-encoding': accept } });
      return { coding: response.headers.get('content-encoding'), bytes: Buffer.from(await response.arrayBuffer()) };
    };
    const brotli = await packed('gzip, deflate, br');
    expect([brotli.coding, brotliDecompressSync(brotli.bytes).toString()]).toEqual(['br', SCRIPT]);
    const gzip = await packed('gzip, br;q=0');
    expect([gzip.coding, gunzipSync(gzip.bytes).toString()]).toEqual(['gzip', SCRIPT]);
    expect((await packed('identity')).bytes.toString()).toBe(SCRIPT);
    const tagFor = async (accept: string) =>
      (await rig.get('/deskbell.js', { headers: { 'accept-encoding': accept } })).headers.get('etag')!;
    const tags = [await tagFor('br'), await tagFor('gzip'), await tagFor('identity')];
    expect(new Set(tags).size).toBe(3);
    for (const etag of tags) {
      expect((await rig.get('/deskbell.js', { headers: { 'if-none-match': etag } })).status).toBe(304);
    }
  });

  it('of the inbox come under a policy that lets nothing in', async () => {
    for (const path of ['/inbox', '/inbox/', '/inbox/assets/inbox-settings.css']) {
      const { status, headers } = await rig.get(path);
      expect(status).toBe(200);
      expect(headers.get('content-security-policy')).toBe(
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; " +
          "manifest-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
      );
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
      expect(headers.get('cache-control')).toBe('no-cache');
    }
  });

  it('outside the widget and the inbox are not served, however the path is written', async () => {
    const paths = ['/secret.txt', '/deskbell/../secret.txt', '/deskbell/..%2fsecret.txt', '/inbox/%2e%2e/secret.txt'];
    for (const path of [...paths, '/deskbell/', '/deskbell/none.js', '/inbox/assets', '/deskbell/%00.js']) {
      expect((await refused(await rig.get(path))).code).toBe('not_found');
    }
  });
});
