import { describe, expect, it } from 'vitest';
import type { Event, FaqReport } from '../../src/protocol/index.ts';
import { csvCell, queryKey, readFaqEvents } from '../../src/server/desk/index.ts';
import { createRig, MONDAY, refused, type Rig, type RigVisitor } from './createRig.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

const search = (visitor: RigVisitor, query: string, results = 3, lang = 'en') =>
  visitor.ok('faq.search', { query, lang, results });
const open = (visitor: RigVisitor, articleId: string, query?: string, lang = 'en') =>
  visitor.ok('article.open', { articleId, title: `About ${articleId}`, lang, ...(query ? { query } : {}) });
const rate = (visitor: RigVisitor, articleId: string, helpful: boolean) =>
  visitor.ok('article.rate', { articleId, helpful });
const write = (visitor: RigVisitor) => visitor.ok('message.send', { text: 'Can somebody help?' });

async function report(rig: Rig, cookie: string, query = ''): Promise<FaqReport> {
  return (await rig.get(`/v1/agent/faq/report${query}`, { cookie })).json();
}

describe('what people look for', () => {
  it('P12.2: an agent is told per language what was searched, opened, marked and asked of a person', async () => {
    const rig = await createRig();
    const { cookie } = await rig.agent();
    const [anna, ben, carl, dora] = [
      await rig.visitor(),
      await rig.visitor(),
      await rig.visitor(),
      await rig.visitor(),
    ];
    await search(anna, 'Refund');
    await open(anna, 'returns', 'Refund');
    await rate(anna, 'returns', true);
    await search(ben, 'refund!', 2);
    await write(ben);
    await search(carl, 'REFUND', 0);
    await open(carl, 'pay');
    await rate(carl, 'pay', false);
    await carl.ok('callback.request', { when: 'slot', slotStart: '2026-11-24T09:00:00Z', phone: '+48512345678' });
    await search(dora, 'zwrot', 0, 'pl');

    const all = await report(rig, cookie);
    expect(all.capped).toBe(false);
    expect(all.languages).toEqual([
      {
        lang: 'en',
        visits: 3,
        solved: 1,
        searches: 3,
        nothing: 1,
        opens: 2,
        searchRows: [{ query: 'Refund', count: 3, nothing: 1, unopened: 1, contacted: 2 }],
        articleRows: [
          { articleId: 'pay', title: 'About pay', opens: 1, helpful: 0, unhelpful: 1, contacted: 1 },
          { articleId: 'returns', title: 'About returns', opens: 1, helpful: 1, unhelpful: 0, contacted: 0 },
        ],
      },
      {
        lang: 'pl',
        visits: 1,
        solved: 1,
        searches: 1,
        nothing: 1,
        opens: 0,
        searchRows: [{ query: 'zwrot', count: 1, nothing: 1, unopened: 0, contacted: 0 }],
        articleRows: [],
      },
    ]);
    expect((await report(rig, cookie, '?lang=pl')).languages.map(({ lang }) => lang)).toEqual(['pl']);
    expect((await refused(await rig.get('/v1/agent/faq/report'))).code).toBe('sign_in_required');
    expect((await refused(await rig.get('/v1/agent/faq/report', { token: anna.token }))).code).toBe('sign_in_required');
  });

  it('P12.2: only what happened within the period counts, and a wrong period is refused by name', async () => {
    const rig = await createRig();
    const { cookie } = await rig.agent();
    const anna = await rig.visitor();
    await search(anna, 'first');
    await rig.clock.advance(2 * DAY);
    await search(anna, 'second');
    const words = async (query: string) =>
      (await report(rig, cookie, query)).languages.flatMap(({ searchRows }) => searchRows.map((row) => row.query));
    expect(await words('')).toEqual(['first', 'second']);
    expect(await words('?from=2026-11-24')).toEqual(['second']);
    expect(await words('?from=2026-11-23&to=2026-11-25')).toEqual(['first']);
    expect(await words(`?from=${new Date(MONDAY).toISOString()}`)).toEqual(['first', 'second']);
    expect(await words('?from=2026-11-01T00:00:00Z&to=2026-11-02T00:00:00Z')).toEqual([]);
    const wrong = {
      '?from=yesterday': 'from',
      '?to=2026-13-01': 'to',
      '?from=2026-11-24&to=2026-11-24': 'from',
      '?from=2026-11-24&to=2026-11-01': 'from',
      '?from=2026-01-01&to=2026-11-01': 'from',
      '?lang=<b>': 'lang',
    };
    for (const [query, name] of Object.entries(wrong)) {
      const problem = await refused(await rig.get(`/v1/agent/faq/report${query}`, { cookie }));
      expect(problem, query).toMatchObject({
        code: 'query_invalid',
        detail: expect.stringMatching(`^${name}: must be`),
      });
    }
    expect((await rig.get('/v1/agent/faq/report?from=2026-09-01&to=2026-11-30', { cookie })).status).toBe(200);
  });

  it('P12.3: a wording typed on is one search, and what lies half an hour back has nothing to do with a chat', async () => {
    const rig = await createRig();
    const { cookie } = await rig.agent();
    const anna = await rig.visitor();
    await write(anna);
    await search(anna, 'how do', 9);
    await rig.clock.advance(5_000);
    await search(anna, 'How do I return', 4);
    await rig.clock.advance(5_000);
    await search(anna, 'how do i return it?', 0);
    await open(anna, 'old');
    await rig.clock.advance(31 * MINUTE);
    await search(anna, 'Zażółć');
    await search(anna, 'gift');
    await search(anna, 'zazolc');
    await open(anna, 'new', 'gift');
    await rate(anna, 'new', false);
    await rate(anna, 'new', true);
    await open(anna, 'other');
    await write(anna);
    const [english] = (await report(rig, cookie)).languages;
    expect(english).toMatchObject({ visits: 1, solved: 0 });
    expect(english!.searchRows).toEqual([
      { query: 'Zażółć', count: 2, nothing: 0, unopened: 1, contacted: 2 },
      { query: 'gift', count: 1, nothing: 0, unopened: 0, contacted: 1 },
      { query: 'how do i return it?', count: 1, nothing: 1, unopened: 0, contacted: 0 },
    ]);
    expect(english!.articleRows.map(({ articleId, contacted, helpful }) => [articleId, contacted, helpful])).toEqual([
      ['new', 0, 1],
      ['old', 0, 0],
      ['other', 1, 0],
    ]);
  });

  it('P12.4: the table for spreadsheets has the same rows and no cell that is a formula', async () => {
    const rig = await createRig();
    const { cookie } = await rig.agent();
    const anna = await rig.visitor();
    for (const query of ['=HYPERLINK("http://x")', '@sum(1)', '-2+3', 'plain, with "quotes"', 'two\nlines']) {
      await search(anna, query);
    }
    await open(anna, 'returns');
    const response = await rig.get('/v1/agent/faq/report.csv?from=2026-11-01&to=2026-12-01', { cookie });
    expect(response.headers.get('content-type')).toContain('text/csv');
    expect(response.headers.get('content-disposition')).toBe(
      'attachment; filename="deskbell-faq-2026-10-31-2026-11-30.csv"',
    );
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await response.arrayBuffer());
    expect(text.startsWith('\uFEFFkind,language,words,article,count,')).toBe(true);
    expect(text.split('\r\n')[1]).toBe('visits,en,,,1,,,0,,');
    for (const line of [
      `search,en,"'=HYPERLINK(""http://x"")",,1,0,1,0,,`,
      `search,en,'@sum(1),,1,0,1,0,,`,
      `search,en,'-2+3,,1,0,1,0,,`,
      `search,en,"plain, with ""quotes""",,1,0,1,0,,`,
      `search,en,"two\nlines",,1,0,0,0,,`,
      `article,en,About returns,returns,1,,,0,0,0`,
    ]) {
      expect(text.split('\r\n')).toContain(line);
    }
    expect((await refused(await rig.get('/v1/agent/faq/report.csv'))).code).toBe('sign_in_required');
  });

  it('reads a large log in pieces, the newest when there is too much', async () => {
    const moment = (index: number) => new Date(MONDAY - index * MINUTE).toISOString();
    const events = Array.from({ length: 6_000 }, (_, index) => moment(index)).reverse();
    const asked: string[] = [];
    const reads = {
      eventsBetween: async ({ from, to, limit }: { from: string; to: string; limit: number }) => {
        asked.push(from);
        const found = events.filter((at) => at >= from && at < to).slice(-limit);
        return found.map((at) => ({ at }) as unknown as Event);
      },
    };
    let pauses = 0;
    const clock = {
      now: () => MONDAY,
      after(_: number, callback: () => void) {
        pauses += 1;
        callback();
        return () => {};
      },
    };
    const storage = { reads } as unknown as Rig['storage'];
    const read = await readFaqEvents({ storage, clock }, MONDAY - 90 * DAY, MONDAY + 1);
    expect(read.map(({ at }) => at)).toEqual(events);
    expect(asked).toHaveLength(91);
    expect(pauses).toBe(2);
  });

  it('is empty where nobody has looked for anything', async () => {
    const rig = await createRig();
    const { cookie } = await rig.agent();
    await write(await rig.visitor());
    expect(await report(rig, cookie)).toMatchObject({ languages: [], capped: false });
  });
});

describe('a cell of a table', () => {
  it('is neutral whatever it begins with', () => {
    for (const start of ['=', '+', '-', '@', '\t', '\r', ' =', '\u202E=', '＝']) {
      expect(csvCell(`${start}x`).replace(/^"/, '').startsWith("'"), JSON.stringify(start)).toBe(true);
    }
    expect([csvCell(-5), csvCell('5 - 3'), csvCell('')]).toEqual(['-5', '5 - 3', '']);
  });
});

describe('wordings', () => {
  it('are one when they differ in case, accents, signs and gaps only', () => {
    expect(queryKey('  Zażółć   GĘŚLĄ? ')).toBe('zazolc gesla');
    expect(queryKey('ｆｕｌｌ-width')).toBe('full width');
    expect(queryKey('한국어')).toBe('한국어');
    expect(queryKey('हिन्दी')).toBe('हिन्दी');
    expect(queryKey('?!… 🦀')).toBe('');
  });
});
