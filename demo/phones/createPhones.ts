import { readFileSync } from 'node:fs';
import { Hono } from 'hono';

const FILES = [
  ['/', 'phones.html', 'text/html; charset=utf-8'],
  ['/phones.css', 'phones.css', 'text/css; charset=utf-8'],
  ['/phones.js', 'phones.js', 'text/javascript; charset=utf-8'],
] as const;

/** The page on which the two phones of a simulated exchange ring: the agent's and the visitor's. */
export function createPhones(): Hono {
  const app = new Hono();
  for (const [path, file, type] of FILES) {
    const body = readFileSync(new URL(file, import.meta.url), 'utf8');
    app.get(path, (context) => context.body(body, 200, { 'Content-Type': type, 'Cache-Control': 'no-cache' }));
  }
  return app;
}
