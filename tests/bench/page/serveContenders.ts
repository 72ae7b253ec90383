import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { pinnedLines, type Release } from '../../../src/entries/pinnedLines.ts';
import type { ReadyPeer } from './preparePeers.ts';

const TYPES: Readonly<Record<string, string>> = { '.js': 'text/javascript', '.css': 'text/css', '.html': 'text/html' };

const TEXT = Array.from(
  { length: 40 },
  (_, line) => `<p>Plant number ${line} likes light, little water and company.</p>`,
);

/** A page of a shop that has nothing else to do; `extra` is what a widget's guide says to put on it. */
function pageOf(extra: string): string {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Shop</title>
<style>body { font: 16px/1.5 serif; margin: 2em } h1 { font-size: 3em }</style><h1>Plants for every room</h1>${TEXT.join('')}${extra}`;
}

/** Serves the bare page at `/page-alone/`, each peer under its name, and Deskbell's pages with the tag of `desk`. */
export async function serveContenders(peers: readonly ReadyPeer[], desk: string) {
  const release = (await (await fetch(`${desk}/deskbell/release.json`)).json()) as Release;
  const own: Readonly<Record<string, string>> = {
    'page-alone': '',
    deskbell: `<script async src="${desk}/deskbell.js"></script>`,
    'deskbell-pinned': pinnedLines(desk, release, false)
      .filter((line) => line.startsWith('<'))
      .join(''),
  };
  const server = createServer((request, response) => {
    const [, name = '', file = ''] = /^\/([\w-]+)\/(.*)$/.exec((request.url ?? '').split('?')[0]!) ?? [];
    const peer = peers.find(({ contender }) => slugOf(contender.name) === name);
    const body = own[name] === undefined ? read(file, peer) : file === '' ? pageOf(own[name]) : undefined;
    if (body === undefined) {
      response.writeHead(404).end();
      return;
    }
    const type = TYPES[extname(file) || '.html'] ?? 'application/octet-stream';
    response
      .writeHead(200, { 'Content-Type': `${type}; charset=utf-8`, 'Content-Encoding': 'gzip' })
      .end(gzipSync(body, { level: 9 }));
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { url: (name: string) => `${origin}/${slugOf(name)}/`, stop: () => server.close() };
}

function read(file: string, peer: ReadyPeer | undefined): string | Buffer | undefined {
  if (!peer) return undefined;
  if (file !== '') return readIn(peer.folder, file);
  const style = readIn(peer.folder, 'index.css') ? '<link rel="stylesheet" href="index.css">' : '';
  return pageOf(`${style}${peer.contender.html ?? ''}<script type="module" src="index.js"></script>`);
}

function readIn(folder: string, file: string): Buffer | undefined {
  if (file.includes('..')) return undefined;
  try {
    return readFileSync(join(folder, file));
  } catch {
    return undefined;
  }
}

function slugOf(name: string): string {
  return name.replace(/\W+/g, '-').toLowerCase();
}
