import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

const web = join(import.meta.dirname, '../../dist/web');

const FAQ = {
  '@context': 'https://schema.org',
  '@graph': [
    {
      '@type': 'FAQPage',
      mainEntity: [
        [
          'How do I return a pot?',
          '<p>Within <b>30 days</b>.</p><ul><li>Pack it</li><li><a href="/post">Post it</a></li></ul>',
        ],
        ['Do you water plants while I am away?', '<p>Yes, in <a href="javascript:alert(1)">Warsaw</a>.</p>'],
      ].map(([name, text]) => ({ '@type': 'Question', name, acceptedAnswer: { '@type': 'Answer', text } })),
    },
    {
      '@type': 'Store',
      telephone: '+48 22 123 45 67',
      openingHoursSpecification: {
        dayOfWeek: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'],
        opens: '09:00',
        closes: '17:00',
      },
    },
  ],
};

const page = (
  endpoint: string,
) => `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Pots</title><link rel="icon" href="data:,"><h1>Pots</h1>
<details class="ask"><summary>Is there a garden?</summary><p>Behind the shop.</p></details>
<script type="application/ld+json">{ broken</script>
<script type="application/ld+json">${JSON.stringify(FAQ).replaceAll('<', '\\u003c')}</script>
<script async src="/deskbell.js" data-endpoint="${endpoint}" data-faq=".ask" data-hotkey="k"></script></html>`;

/** Serves a page that has the tag and its own FAQ, and beside it an endpoint that answers 404 to everything. */
export async function startBarePage(): Promise<{ readonly url: string; stop(): void }> {
  const nothing = createServer(({ method }, response) => {
    const open = { 'Access-Control-Allow-Origin': '*', 'Access-Control-Allow-Headers': '*' };
    response.writeHead(method === 'OPTIONS' ? 204 : 404, open).end();
  });
  const endpoint = await listen(nothing);
  const server = createServer((request, response) => {
    const path = (request.url ?? '/').split('?')[0]!;
    const file = join(web, path);
    if (path === '/') {
      const headers = { 'Content-Type': 'text/html', 'Content-Security-Policy': policyFor(endpoint) };
      response.writeHead(200, headers).end(page(endpoint));
    } else if (/^\/deskbell(\.js|\/[\w-]+\.js)$/.test(path) && existsSync(file)) {
      response.writeHead(200, { 'Content-Type': 'text/javascript' }).end(readFileSync(file));
    } else {
      response.writeHead(404).end();
    }
  });
  const url = await listen(server);
  const stop = () => {
    server.close();
    nothing.close();
  };
  return { url, stop };
}

/** The strictest policy under which a page can have the tag. */
function policyFor(endpoint: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    'img-src data:',
    `connect-src ${endpoint}`,
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');
}

async function listen(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
