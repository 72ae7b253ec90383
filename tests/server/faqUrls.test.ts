import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readdirSync } from 'node:fs';
import { describe, expect, it, onTestFinished } from 'vitest';
import { fetchText } from '../../src/server/faq/fetchText.ts';
import { isPublicAddress } from '../../src/server/faq/isPublicAddress.ts';
import { createKeptCopies } from '../../src/server/faq/keptCopies.ts';
import { makeFolder, openSources } from './faqFolder.ts';

/** A server of this machine; gives its origin. */
async function serve(answer: (request: IncomingMessage, response: ServerResponse) => void): Promise<string> {
  const server = createServer(answer);
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const faq = (question: string) => JSON.stringify({ locale: 'en', articles: [{ id: 'a', question, answer: 'Yes.' }] });
const config = (source: string, privateAddresses = true) => ({
  sources: [source],
  refreshMinutes: 5,
  privateAddresses,
});
const anyAddress = () => true;

describe('articles from an address', () => {
  it('come as JSON, are asked again with their entity tag every few minutes, and show without a restart', async () => {
    let question = 'First';
    const tags: unknown[] = [];
    const origin = await serve((request, response) => {
      tags.push(request.headers['if-none-match']);
      const etag = `"${question}"`;
      const same = request.headers['if-none-match'] === etag;
      response.writeHead(same ? 304 : 200, { etag, 'content-type': 'application/json' });
      response.end(same ? undefined : faq(question));
    });
    const { sources, questions, clock } = openSources(makeFolder({}), { config: config(`${origin}/faq`) });
    await sources.start();
    expect(questions('en')).toEqual({ a: 'First' });
    const until = async (count: number) => {
      await clock.advance(5 * 60_000);
      await expect.poll(() => tags.length).toBe(count);
    };
    await until(2);
    question = 'Second';
    await until(3);
    await expect.poll(() => questions('en')).toEqual({ a: 'Second' });
    expect(tags).toEqual([undefined, '"First"', '"First"']);
  });

  it('come as CSV, by content type or name', async () => {
    const origin = await serve((request, response) => {
      response.setHeader(
        'content-type',
        request.url === '/typed' ? 'text/csv; charset=utf-8' : 'application/octet-stream',
      );
      response.end('slug,question,answer\na,From CSV,Yes\n');
    });
    for (const path of ['/typed', '/faq.csv', '/neither']) {
      const { sources, questions } = openSources(makeFolder({}), { config: config(origin + path) });
      await sources.start();
      expect(questions('en')).toEqual({ a: 'From CSV' });
    }
  });

  it('keep the last good copy through failures and a restart', async () => {
    let answer: { status: number; text: string } = { status: 200, text: faq('Good') };
    let asked = 0;
    const origin = await serve((_, response) => {
      asked++;
      response.writeHead(answer.status, { 'content-type': 'application/json' }).end(answer.text);
    });
    const folder = makeFolder({});
    const options = { config: config(`${origin}/faq?token=secret`), copies: createKeptCopies(`${folder}/copies`) };
    const first = openSources(folder, options);
    await first.sources.start();
    expect(readdirSync(`${folder}/copies`)).toHaveLength(1);
    for (const [next, warning] of [
      [{ status: 500, text: 'no' }, `${origin}/faq: cannot be fetched: the answer is 500; the last good copy stays.`],
      [{ status: 200, text: '{"locale"' }, expect.stringMatching(/\/faq:1: not JSON/)],
      [{ status: 200, text: '<html>' }, expect.stringMatching(/\/faq:1: not JSON/)],
    ] as const) {
      answer = next;
      const before = asked;
      await first.clock.advance(5 * 60_000);
      await expect.poll(() => asked).toBe(before + 1);
      await expect.poll(() => first.warnings.at(-1)).toEqual(warning);
      expect(first.questions('en')).toEqual({ a: 'Good' });
    }
    const second = openSources(folder, options);
    expect(second.questions('en')).toEqual({ a: 'Good' });
    await second.sources.start();
    expect(second.questions('en')).toEqual({ a: 'Good' });
    expect(JSON.stringify([...first.warnings, ...second.warnings])).not.toContain('secret');
  });

  it('of a private network are refused unless the configuration allows them', async () => {
    let asked = 0;
    const origin = await serve((_, response) => {
      asked++;
      response.end(faq('Secret'));
    });
    const { port } = new URL(origin);
    for (const host of ['127.0.0.1', 'localhost', '[::1]', '[::ffff:127.0.0.1]', '2130706433', '0x7f.1', '0.0.0.0']) {
      const { sources, warnings } = openSources(makeFolder({}), { config: config(`http://${host}:${port}/`, false) });
      await sources.start();
      expect(sources.locales(), host).toEqual([]);
      expect(warnings[0], host).toMatch(
        /is an address of a private network, which faq\.privateAddresses does not allow/,
      );
    }
    expect(asked).toBe(0);
  });
});

describe('fetching a text', () => {
  it('follows redirects, but not to an address that is not permitted, nor for ever, nor out of http', async () => {
    const origin = await serve((request, response) => {
      const to: Record<string, string> = {
        '/good': '/end',
        '/bad': origin.replace('127.0.0.1', '127.0.0.2'),
        '/round': '/round',
        '/file': 'file:///etc/passwd',
      };
      const location = to[request.url ?? ''];
      if (location) response.writeHead(302, { location }).end();
      else response.end('text');
    });
    const permits = (ip: string) => ip === '127.0.0.1';
    expect(await fetchText(`${origin}/good`, { permits })).toMatchObject({ text: 'text', url: `${origin}/end` });
    await expect(fetchText(`${origin}/bad`, { permits })).rejects.toThrow(
      '127.0.0.2 is an address of a private network',
    );
    await expect(fetchText(`${origin}/round`, { permits })).rejects.toThrow('more than 5 redirects');
    await expect(fetchText(`${origin}/file`, { permits })).rejects.toThrow('file: is not http(s)');
  });

  it('ends at its limits of time and size, and says when nobody answers', async () => {
    const origin = await serve((request, response) => {
      if (request.url === '/slow') response.write('a');
      else response.end('x'.repeat(5_000));
    });
    await expect(fetchText(`${origin}/slow`, { permits: anyAddress, timeoutMs: 200 })).rejects.toThrow(
      'no answer within 0.2 seconds',
    );
    await expect(fetchText(`${origin}/`, { permits: anyAddress, maxBytes: 4_096 })).rejects.toThrow(
      'larger than 4 KiB',
    );
    await expect(fetchText('http://127.0.0.1:1/', { permits: anyAddress })).rejects.toThrow('ECONNREFUSED');
  });

  it('knows which addresses are of the public internet', () => {
    for (const ip of ['93.184.216.34', '8.8.8.8', '2606:2800:220:1::1', '172.32.0.1', '100.128.0.1']) {
      expect(isPublicAddress(ip), ip).toBe(true);
    }
    const inside =
      '0.0.0.0 10.1.2.3 100.64.0.1 127.8.8.8 169.254.169.254 172.16.0.1 172.31.255.255 192.168.1.1 198.18.0.1 224.0.0.1 255.255.255.255 ' +
      ':: ::1 ::ffff:10.0.0.1 ::ffff:8.8.8.8 fc00::1 fd12::1 fe80::1 ff02::1 64:ff9b::a00:1 2002:a00:1::1 2001:db8::1 nonsense';
    for (const ip of inside.split(' ')) expect(isPublicAddress(ip), ip).toBe(false);
  });
});
