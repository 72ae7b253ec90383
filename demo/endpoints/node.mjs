// The smallest endpoint in Node: keeps what visitors send as lines of JSON. Run: node node.mjs, then data-endpoint="http://127.0.0.1:8788".
import { appendFileSync } from 'node:fs';
import { createServer } from 'node:http';

const { PORT = '8788', SITE = '*', FILE = 'messages.jsonl' } = process.env;
const LARGEST = 64 * 1024;

/** Keeps a batch and gives the status: 400 is final, after 503 the visitor's browser tries again. */
function keep(body) {
  let line;
  try {
    // Parsed and written again: one batch is one line, whatever was sent.
    line = JSON.stringify({ at: new Date().toISOString(), ...JSON.parse(body) });
  } catch {
    return 400;
  }
  try {
    appendFileSync(FILE, `${line}\n`);
    return 204;
  } catch {
    return 503;
  }
}

createServer((request, response) => {
  const headers = {
    'Access-Control-Allow-Origin': SITE,
    'Access-Control-Allow-Headers': 'content-type, authorization',
  };
  if (request.method === 'OPTIONS') return response.writeHead(204, headers).end();
  if (request.method !== 'POST' || request.url !== '/v1/commands') return response.writeHead(404, headers).end();
  let body = '';
  request.setEncoding('utf8').on('data', (part) => {
    body += part;
    if (body.length > LARGEST) response.writeHead(413, headers).end(() => request.destroy());
  });
  request.on('end', () => {
    response.writeHead(keep(body), headers).end();
  });
}).listen(Number(PORT), '127.0.0.1', () => console.log(`Taking messages on http://127.0.0.1:${PORT}`));
