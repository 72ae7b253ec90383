import { readFileSync } from 'node:fs';
import { Hono } from 'hono';

const FILES = [
  ['/', 'playground.html', 'text/html; charset=utf-8'],
  ['/playground.css', 'playground.css', 'text/css; charset=utf-8'],
  ['/playground.js', 'playground.js', 'text/javascript; charset=utf-8'],
  ['/options.js', 'options.js', 'text/javascript; charset=utf-8'],
] as const;

/** The page on which every option of the widget can be tried, with the line to paste. */
export function createPlayground(): Hono {
  const app = new Hono();
  for (const [path, file, type] of FILES) {
    const body = readFileSync(new URL(file, import.meta.url), 'utf8');
    app.get(path, (context) => context.body(body, 200, { 'Content-Type': type, 'Cache-Control': 'no-cache' }));
  }
  return app;
}
