import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { createDeskbellServer } from '../../src/entries/server.ts';
import { cleanFileName, csvCell } from '../../src/server/index.ts';
import { contentDisposition } from '../../src/server/http/contentDisposition.ts';
import { makeId } from '../crash/httpVisitor.ts';

/** Pieces of names and texts that take effect outside of where they were written. */
const NASTY = [
  ...[
    '=1+1',
    '+48 22',
    '-2+3',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    ' =1',
    '＝1',
    '＋1',
    '\u200b=1',
    '\ufeff=1',
    '=cmd|"/c calc"!A1',
    '"=1"',
    "'=1",
  ],
  ...[
    'a\r\nBcc: all@shop.example',
    'a\nb',
    'a\u0000b',
    '\u001b[31mred\u001b[0m',
    '\u001b]0;title\u0007',
    'a\u0085b',
    'a\u2028b',
  ],
  ...['invoice\u202egpj.exe', '\u2066x\u2069', '../../etc/passwd', 'a"; filename="b', "a'b%0d%0a", 'żółć 你好.pdf', ''],
];
const nasty = fc
  .array(fc.oneof(fc.constantFrom(...NASTY), fc.string({ unit: 'binary', maxLength: 10 })), { maxLength: 4 })
  .map((parts) => parts.join(''));

const folder = mkdtempSync(join(tmpdir(), 'deskbell-exports-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('what leaves the server', () => {
  it('F08: no cell of a table is a formula, and a table has as many rows and cells as were put in', () => {
    fc.assert(
      fc.property(fc.array(nasty, { minLength: 1, maxLength: 5 }), (values) => {
        const line = values.map(csvCell).join(',');
        const cells = parseLine(line);
        expect(cells).toHaveLength(values.length);
        for (const [index, cell] of cells.entries()) {
          expect(cell).not.toMatch(/^[\s\p{Cf}]*[=+\-@＝＋－＠]/u);
          expect([values[index], `'${values[index]}`]).toContain(cell);
        }
      }),
      { numRuns: 2_000, seed: 8 },
    );
    expect(csvCell(-5)).toBe('-5');
  });

  it('F08: a header with a file name is one line of ASCII, whatever the name, and its full form gives the name back', () => {
    fc.assert(
      fc.property(nasty, (given) => {
        const name = cleanFileName(given);
        for (const sign of name)
          expect(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u.test(sign), JSON.stringify(name)).toBe(false);
        const header = contentDisposition('attachment', name);
        expect(header).toMatch(/^attachment; filename="[\x20\x21\x23-\x5b\x5d-\x7e]*"; filename\*=UTF-8''[\w.~%-]*$/);
        expect(decodeURIComponent(header.split("UTF-8''")[1]!)).toBe(name);
        expect(new Headers({ 'content-disposition': header }).get('content-disposition')).toBe(header);
      }),
      { numRuns: 2_000, seed: 9 },
    );
  });

  it('F08: every line of the log is one JSON object without control or direction signs, whatever is asked', async () => {
    let text = '';
    writeFileSync(join(folder, 'deskbell.config.json'), JSON.stringify({ site: { name: 'Exports' } }));
    const server = await createDeskbellServer({
      config: join(folder, 'deskbell.config.json'),
      data: join(folder, 'data'),
      logTo: {
        write(line: string) {
          text += line;
        },
      },
    });
    const { url } = await server.listen({ host: '127.0.0.1', port: 0 });
    const { port } = new URL(url);
    let asked = 0;
    for (const [index, word] of NASTY.entries()) {
      const quoted = encodeURIComponent(word.toWellFormed());
      const commands = [
        {
          id: makeId(),
          type: 'conversation.start',
          conversationId: makeId(),
          data: { locale: 'en', timeZone: 'UTC', page: { url: `https://x/${quoted}`, title: word } },
        },
        { id: word, type: word, conversationId: word, data: { text: word } },
      ];
      const tries = [
        { path: `/${quoted}`, method: 'GET' },
        { path: `/v1/config?lang=${quoted}&${quoted}=1`, method: 'GET' },
        { path: `/help/${quoted}`, method: 'GET' },
        { path: '/v1/commands', method: 'POST', body: JSON.stringify({ commands }) },
        // A password takes its time to be refused.
        ...(index % 8 === 0
          ? [{ path: '/v1/agent/session', method: 'POST', body: JSON.stringify({ email: word, password: word }) }]
          : []),
      ];
      for (const { body, ...how } of tries) {
        asked++;
        const headers = {
          'content-type': 'application/json',
          'user-agent': quoted,
          referer: `https://x/${quoted}`,
          'x-forwarded-for': quoted,
          authorization: `Bearer ${quoted || 'x'}`,
        };
        await new Promise<void>((resolve, reject) => {
          const sent = request(
            { host: '127.0.0.1', port, headers, ...how },
            (answer) => void answer.resume().on('end', resolve),
          );
          sent.on('error', reject).end(body);
        });
      }
    }
    await server.close();
    const lines = text.trimEnd().split('\n');
    expect(lines.length).toBeGreaterThanOrEqual(asked);
    for (const line of lines) {
      expect(line).not.toMatch(/[\p{Cc}\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]/u);
      expect(JSON.parse(line)).toMatchObject({
        level: expect.anything(),
        time: expect.any(String),
        msg: expect.any(String),
      });
      expect(line).not.toMatch(/Bcc|SUM|passwd|calc/);
    }
  });
});

/** Reads one record of RFC 4180. */
function parseLine(line: string): string[] {
  const cells: string[] = [];
  let rest = `${line},`;
  while (rest !== '') {
    const quoted = /^"((?:[^"]|"")*)",/s.exec(rest);
    const plain = /^([^",\r\n]*),/.exec(rest);
    const found = quoted ?? plain;
    if (!found) throw new Error(`not a table: ${JSON.stringify(rest)}`);
    cells.push(quoted ? found[1]!.replaceAll('""', '"') : found[1]!);
    rest = rest.slice(found[0].length);
  }
  return cells;
}
