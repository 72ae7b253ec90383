import { readFile, stat } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import { etagOf } from './answerCached.ts';
import type { Asset, Assets } from './httpPorts.ts';
import { pack } from './pack.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.mjs': 'text/javascript; charset=utf-8',
  '.mp3': 'audio/mpeg',
  '.ogg': 'audio/ogg',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wav': 'audio/wav',
  '.webmanifest': 'application/manifest+json',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

/** Files of a folder, kept in memory with their packed forms until they change on disk. Nothing outside it is read. */
export function createFolderAssets(folder: string): Assets {
  const kept = new Map<string, { readonly changed: number; readonly asset: Asset }>();
  return {
    async read(path) {
      const file = normalize(join(folder, path));
      const type = TYPES[extname(file)];
      if (!file.startsWith(normalize(folder + sep)) || !type || path.includes('\0')) return undefined;
      const info = await stat(file).catch(() => undefined);
      if (!info?.isFile()) return undefined;
      const known = kept.get(file);
      if (known?.changed === info.mtimeMs) return known.asset;
      const asset = toAsset(new Uint8Array(await readFile(file)), type);
      kept.set(file, { changed: info.mtimeMs, asset });
      return asset;
    },
  };
}

function toAsset(body: Uint8Array<ArrayBuffer>, type: string): Asset {
  const packed = new Map<string, Promise<Uint8Array<ArrayBuffer>>>();
  return {
    body,
    type,
    etag: etagOf(body),
    encoded(coding) {
      const ready = packed.get(coding) ?? pack(body, coding, 'best');
      packed.set(coding, ready);
      return ready;
    },
  };
}
