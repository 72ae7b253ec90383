import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { runCommand } from '../../src/entries/runCommand.ts';
import { makeFolder, openSources } from '../server/faqFolder.ts';

/** Runs a command line; gives its exit code and what it has printed. */
async function run(...words: string[]): Promise<{ code: number; out: string }> {
  const lines: string[] = [];
  const take = (...parts: unknown[]) => void lines.push(parts.join(' '));
  const spies = [
    vi.spyOn(console, 'log').mockImplementation(take),
    vi.spyOn(console, 'error').mockImplementation(take),
  ];
  try {
    const code = await runCommand(words);
    return { code, out: lines.join('\n') };
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
}

const CONFIG = '{ "site": { "name": "Shop" }, "faq": { "folder": "faq" } }';
const file = (question: string, answer: string) => `# ${question}\n\n${answer}\n`;

async function serve(status: (path: string) => number): Promise<string> {
  const server = createServer((request, response) => response.writeHead(status(request.url ?? '')).end('text'));
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

describe('deskbell faq check', () => {
  it('passes a sound FAQ', async () => {
    const folder = makeFolder({
      'deskbell.config.json': CONFIG,
      'faq/en/delivery.md': file('How long does delivery take?', 'Two days. See [prices](/delivery#prices).'),
      'faq/en/returns.md': file('How do I return something?', 'Write to [us](mailto:a@shop.example).'),
    });
    const { code, out } = await run('faq', 'check', '--config', join(folder, 'deskbell.config.json'));
    expect(out).toContain('2 articles in en: 0 errors, 0 hints');
    expect(code).toBe(0);
  });

  it('names broken links, missing translations, near-duplicates, lost questions and broken articles', async () => {
    const links =
      '[a](#) [b](javascript:alert) [c](#deskbell=article:gone) [d](mailto:nobody) [e](tel:call) [f](http://host) [g](/ok)';
    const same = Array.from({ length: 6 }, (_, at) => [
      `faq/en/same-${at}.md`,
      file('Where is my parcel?', 'Parcel parcel parcel.'),
    ]);
    const folder = makeFolder({
      'deskbell.config.json': CONFIG,
      'faq/en/links.md': file('Which links are broken?', links),
      'faq/en/pay-card.md': file('Can I pay by credit card?', 'Yes.'),
      'faq/en/pay-cards.md': file('Can I pay by credit cards?', 'Yes, you can.'),
      'faq/en/empty.md': '# Nothing to say\n',
      'faq/pl/links.md': file('Jakie linki?', 'Żadne.'),
      ...Object.fromEntries(same),
    });
    const { code, out } = await run('faq', 'check', '-c', join(folder, 'deskbell.config.json'));
    expect(code).toBe(1);
    for (const part of [
      'error  "links": the link # leads nowhere.',
      'error  "links": the link javascript:alert must be http(s), mailto, tel, or within the site.',
      'error  "links": the link #deskbell=article:gone names the article "gone", which is not there.',
      'error  "links": the link mailto:nobody is no mail address.',
      'error  "links": the link tel:call is no telephone number.',
      'error  "links": the link http://host leads to "host", which is no host.',
      'error  article "empty": answer is empty',
      'hint   "pay-card" is missing in pl.',
      '"pay-card" (Can I pay by credit card?) is nearly the same as "pay-cards"',
      'cannot be found: searching for "Where is my parcel?" does not give it in the first 3.',
    ]) {
      expect(out).toContain(part);
    }
    expect(out).not.toContain('/ok');
    expect(out).toMatch(/10 articles in en, pl: 7 errors, \d+ hints$/);
  });

  it('asks links whether they answer when told to', async () => {
    const origin = await serve((path) => (path === '/gone' ? 404 : 200));
    const config = CONFIG.replace('"folder"', '"privateAddresses": true, "folder"');
    const folder = makeFolder({
      'deskbell.config.json': config,
      'faq/en.csv': `slug,question,answer\na,What is there?,[one](${origin}/there) [two](${origin}/gone)\n`,
    });
    const words = ['faq', 'check', '-c', join(folder, 'deskbell.config.json')];
    expect((await run(...words)).code).toBe(0);
    const { code, out } = await run(...words, '--fetch');
    expect(code).toBe(1);
    expect(out).toContain(`"a": ${origin}/gone: the answer is 404.`);
    expect(out).not.toContain('/there:');
  });

  it('needs a FAQ', async () => {
    const folder = makeFolder({ 'deskbell.config.json': '{ "site": { "name": "Shop" } }' });
    const { code, out } = await run('faq', 'check', '-c', join(folder, 'deskbell.config.json'));
    expect(code).toBe(1);
    expect(out).toContain('faq is missing; there is nothing to check.');
  });
});

const PAGE = `<!doctype html><html lang="pl"><head>
<script type="application/ld+json">{ not json </script>
<script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"WebSite"},{"@type":["WebPage","FAQPage"],"mainEntity":[
{"@type":"Question","name":"Jak &amp; kiedy?","acceptedAnswer":{"@type":"Answer","text":"<p>Tak, <b>zawsze</b>: <a href='/x'>tu</a> <a href='javascript:x()'>nie</a></p><ul><li>raz<li>dwa</ul><script>x</scr" }},
{"@type":"Question","name":"Bez odpowiedzi?"}]}]}</script></head><body>
<div itemscope itemtype="https://schema.org/FAQPage"><div itemscope itemprop="mainEntity" itemtype="https://schema.org/Question">
<h3 itemprop="name">A  microdata?</h3><div itemscope itemprop="acceptedAnswer" itemtype="https://schema.org/Answer">
<div itemprop="text"><p>Też.</p><ol><li>jeden</li></ol></div></div></div></div></body></html>`;

describe('deskbell faq import', () => {
  it('writes what a page publishes as Markdown that can be served', async () => {
    const folder = makeFolder({ 'page.html': PAGE });
    const to = join(folder, 'faq');
    const { code, out } = await run('faq', 'import', join(folder, 'page.html'), '--to', to);
    expect(out).toContain('page.html:2: the JSON-LD block is not JSON.');
    expect(code, 'a fault is told').toBe(1);
    expect(readFileSync(join(to, 'pl/jak-kiedy.md'), 'utf8')).toBe(
      '---\nlanguage: pl\nslug: jak-kiedy\n---\n\n# Jak & kiedy?\n\nTak, **zawsze**: [tu](/x) [nie](javascript:x%28%29)\n\n- raz\n- dwa\n',
    );
    expect(readFileSync(join(to, 'pl/a-microdata.md'), 'utf8')).toContain('Też.\n\n1. jeden');
    expect(openSources(to).questions('pl')).toEqual({ 'jak-kiedy': 'Jak & kiedy?', 'a-microdata': 'A microdata?' });
  });

  it('writes JSON and CSV without losing anything, and overwrites only when forced', async () => {
    const articles = [
      {
        id: 'a',
        question: 'What: is `this`?',
        answer: 'One\n\n- two',
        alternatives: ['b: c', 'no'],
        tags: ['1'],
        category: 'X',
        pages: ['/x*'],
      },
      { id: 'b', question: 'Plain?', answer: 'Yes.' },
    ];
    const folder = makeFolder({
      'en.json': JSON.stringify({ locale: 'en', articles }),
      'all.csv': 'slug,question,answer\nc,Trzy?,Tak\n,Cztery?,Tak\n',
    });
    const to = join(folder, 'faq');
    expect(await run('faq', 'import', join(folder, 'en.json'), '--to', to)).toMatchObject({ code: 0 });
    expect(openSources(to).sources.get('en')?.answer.articles).toEqual(articles);
    const again = await run('faq', 'import', join(folder, 'en.json'), '--to', to);
    expect(again.code).toBe(1);
    expect(again.out).toContain('Nothing was written; --force writes over files that are there.');
    expect((await run('faq', 'import', join(folder, 'en.json'), '--to', to, '--force')).code).toBe(0);
    expect((await run('faq', 'import', join(folder, 'all.csv'), '--to', to)).out).toContain(
      'language is empty; it must be a language tag',
    );
    expect((await run('faq', 'import', join(folder, 'all.csv'), '--to', to, '--lang', 'pl')).code).toBe(0);
    expect(openSources(to).questions('pl')).toEqual({ c: 'Trzy?', cztery: 'Cztery?' });
  });

  it('fetches an address, and one of a private network only when allowed', async () => {
    const origin = await serve(() => 200);
    const folder = makeFolder({});
    const refused = await run('faq', 'import', origin, '--to', folder);
    expect(refused.out).toMatch(/127\.0\.0\.1 is an address of a private network.*--allow-private/);
    const asked = await run('faq', 'import', origin, '--to', folder, '--allow-private');
    expect(asked.out).toContain('the first line must name the columns');
    expect(existsSync(join(folder, 'en'))).toBe(false);
  });

  it('says what is missing', async () => {
    expect((await run('faq', 'import')).out).toContain('faq import needs a file or an address, and --to FOLDER');
    expect((await run('faq', 'import', 'x.docx', '--to', '/tmp')).out).toContain('"x.docx" must end in');
    expect((await run('faq', 'import', '/nowhere/x.json', '--to', '/tmp')).out).toContain('cannot be read: ENOENT');
    expect((await run('faq', '--help')).out).toContain('deskbell faq check');
  });
});
