import { rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createFaqSearch } from '../../src/entries/createFaqSearch.ts';
import { createDeskFaq, createNodeSecrets } from '../../src/server/index.ts';
import { makeFolder, openSources, writeFiles } from './faqFolder.ts';

const json = (locale: string, articles: readonly object[]) => JSON.stringify({ locale, articles });
const article = (id: string, question = id) => ({ id, question, answer: 'Yes.' });

describe('articles from Markdown', () => {
  it('come with all that front matter says, the first heading being the question', () => {
    const folder = makeFolder({
      'returns.md': `\uFEFF---\r
language: en\r
slug: returns-how\r
category: Returns\r
tags: [returns, refund]\r
alternatives:\r
  - send back\r
  - money back\r
pages: ["/returns*", "/cart"]\r
---\r
\r
# How do I \`return\` *nothing*?\r
\r
You have **30 days**.\r
\r
## Steps\r
`,
    });
    const { sources, warnings } = openSources(folder);
    expect(warnings).toEqual([]);
    expect(sources.get('en')?.answer.articles).toEqual([
      {
        id: 'returns-how',
        question: 'How do I return *nothing*?',
        answer: 'You have **30 days**.\n\n## Steps',
        category: 'Returns',
        tags: ['returns', 'refund'],
        alternatives: ['send back', 'money back'],
        pages: ['/returns*', '/cart'],
      },
    ]);
  });

  it('take language and slug from their place where front matter is silent', () => {
    const text = '# Question\n\nAnswer';
    const folder = makeFolder({
      'pl/Zwrot towaru.md': text,
      'delivery.ru.md': text,
      'payment.md': text,
      'api/keys.md': text,
      'pt-BR/deep/inside/one.md': '---\nquestion: Own\n---\nNo heading',
    });
    const { sources, questions } = openSources(folder);
    expect(sources.locales()).toEqual(['en', 'pl', 'pt-BR', 'ru']);
    expect(questions('pl')).toEqual({ 'zwrot-towaru': 'Question' });
    expect(questions('ru')).toEqual({ delivery: 'Question' });
    expect(questions('en')).toEqual({ keys: 'Question', payment: 'Question' });
    expect(questions('pt-BR')).toEqual({ one: 'Own' });
  });

  it('pass over a heading inside of code, drafts, hidden files and readmes', () => {
    const folder = makeFolder({
      'code.md': '```\n# not this\n```\n\n# This\n\nText',
      '_draft.md': '# Draft\n\nText',
      '.git/x.md': '# Hidden\n\nText',
      'README.md': '# Read me\n\nText',
      'notes.txt': 'nothing',
    });
    const { questions, warnings } = openSources(folder);
    expect(questions('en')).toEqual({ code: 'This' });
    expect(warnings).toEqual([]);
  });

  it('that are broken are named with file and line, and the rest is served', () => {
    const folder = makeFolder({
      'bad-yaml.md': '---\nslug: a\ntags: [x\n---\n# Q\n\nA',
      'no-end.md': '---\nslug: a\n',
      'no-answer.md': '# Only a question\n',
      'no-question.md': 'Only an answer.',
      'slug.md': '---\nslug: Not a slug!\n---\n# Q\n\nA',
      'language.md': '---\nlanguage: English\n---\n# Q\n\nA',
      'list.md': '---\n- a\n- b\n---\n# Q\n\nA',
      'bomb.md': `---\na: &a [x,x,x,x,x,x]\n${['b', 'c', 'd', 'e'].map((key, at) => `${key}: &${key} [${Array(9).fill(`*${'abcd'[at]}`)}]`).join('\n')}\n---\n# Q\n\nA`,
      'fine.md': '# Fine\n\nYes.',
    });
    const { questions, warnings } = openSources(folder);
    expect(questions('en')).toEqual({ fine: 'Fine' });
    expect(warnings).toHaveLength(8);
    expect(warnings).toContainEqual(expect.stringMatching(/^\/bad-yaml\.md:[34]: front matter: ./));
    expect(warnings).toContain('/no-end.md:1: front matter begins with --- and never ends.');
    expect(warnings).toContainEqual(expect.stringMatching(/^\/no-answer\.md:1: article "no-answer": answer is empty/));
    expect(warnings).toContainEqual(
      expect.stringMatching(/^\/no-question\.md:1: article "no-question": question is missing/),
    );
    expect(warnings).toContainEqual(expect.stringMatching(/^\/slug\.md:1: .*slug is "Not a slug!"; it must be a slug/));
    expect(warnings).toContainEqual(
      expect.stringMatching(/^\/language\.md:1: .*language is "English"; it must be a lang/),
    );
    expect(warnings).toContainEqual(expect.stringMatching(/^\/list\.md:2: front matter: it must be/));
    expect(warnings).toContainEqual(expect.stringMatching(/^\/bomb\.md:\d+: front matter: ./));
  });
});

describe('articles from JSON', () => {
  it('come from any file of that shape, also with comments and several languages', () => {
    const folder = makeFolder({
      'en.json': `{ // comment\n "locale": "en", "articles": [${JSON.stringify(article('a'))},], }`,
      'more/all.json': `[${json('en', [article('b')])}, ${json('pl', [article('b', 'Po polsku')])}]`,
    });
    const { questions } = openSources(folder);
    expect(questions('en')).toEqual({ a: 'a', b: 'b' });
    expect(questions('pl')).toEqual({ b: 'Po polsku' });
  });

  it('that are broken are named with their line, the others stay', () => {
    const folder = makeFolder({
      'en.json': `{"locale": "en", "tags": ["x", {"articles": 1}],
"articles": [
  {"id": "a", "question": "A", "answer": "A"},
  {"id": "b", "question": "B"},
  7,
  {"id": "c", "question": "C", "answer": 5},
  {"id": "d", "question": "D", "answer": "D", "tags": "no list"},
  {"id": "e", "question": "E", "answer": "E"}
]}`,
      'pl.json': json('ru', [article('a')]),
      'de.json': '{"locale": "de",\n"articles": [,]}',
      'package.json': '{"name": "something else"}',
    });
    const { sources, questions, warnings } = openSources(folder);
    expect(questions('en')).toEqual({ a: 'A', e: 'E' });
    expect(sources.locales()).toEqual(['en']);
    expect(warnings.toSorted()).toEqual([
      '/de.json:2: not JSON: value expected.',
      '/en.json:4: article "b": answer is missing.',
      '/en.json:5: an article is 7; it must be an object.',
      '/en.json:6: article "c": answer is 5; it must be text of 1 to 50000 characters.',
      '/en.json:7: article "d": tags is "no list"; it must be a list of texts of 1 to 100 characters.',
      '/package.json:1: the file must be like { "locale": "en", "articles": [ … ] }, or a list of such.',
      '/pl.json:1: locale is "ru"; it must be the name of the file, "pl".',
    ]);
  });
});

describe('articles from CSV', () => {
  it('come with lists separated by a bar, whatever separates the columns', () => {
    const rows = [
      ['Language', 'Slug', 'Question', 'Answer', 'Category', 'Tags', 'Alternatives', 'Other'],
      ['pl', 'zwrot', 'Jak zwrócić?', '"Masz 30 dni; ""gratis""\n\n- raz"', 'Zwroty', 'a | b', 'oddać|zwrot kasy', 'x'],
      ['', 'english', 'How?', 'So.', '', '', '', ''],
    ];
    for (const separator of [',', ';', '\t']) {
      const { sources } = openSources(makeFolder({ 'all.csv': rows.map((row) => row.join(separator)).join('\r\n') }));
      expect(sources.get('pl')?.answer.articles).toEqual([
        {
          id: 'zwrot',
          question: 'Jak zwrócić?',
          answer: 'Masz 30 dni; "gratis"\n\n- raz',
          category: 'Zwroty',
          tags: ['a', 'b'],
          alternatives: ['oddać', 'zwrot kasy'],
        },
      ]);
      expect(sources.get('en')?.answer.articles).toEqual([{ id: 'english', question: 'How?', answer: 'So.' }]);
    }
  });

  it('take their language from the name of the file or its folder when there is no such column', () => {
    const text = 'slug,question,answer\na,A,Yes\n';
    const { sources } = openSources(makeFolder({ 'pl.csv': text, 'de/all.csv': text, 'all.csv': text }));
    expect(sources.locales()).toEqual(['de', 'en', 'pl']);
  });

  it('that are broken are named with their line, the others stay', () => {
    const folder = makeFolder({
      'rows.csv': 'slug,question,answer\na,A,"one\ntwo"\nb,B,too,many\nc,,C\nd,D,D\ne,"never closed\n',
      'columns.csv': 'name,text\na,b\n',
      'empty.csv': '',
    });
    const { questions, warnings } = openSources(folder);
    expect(questions('en')).toEqual({ a: 'A', d: 'D' });
    expect(warnings.toSorted()).toEqual([
      '/columns.csv:1: the first line must name the columns; missing here: question, answer, slug.',
      '/empty.csv:1: the first line must name the columns; missing here: question, answer, slug.',
      expect.stringMatching(/^\/rows\.csv:4: not CSV: Invalid Record Length/),
      '/rows.csv:5: article "c": question is empty; it must be text of 1 to 500 characters.',
      expect.stringMatching(/^\/rows\.csv:\d: not CSV: Quote Not Closed/),
    ]);
  });
});

describe('a pinned article', () => {
  it('is named in front matter, JSON and CSV alike, and a wrong value by its line', () => {
    const folder = makeFolder({
      'a.md': '---\npinned: true\n---\n# A?\n\nYes.',
      'en.json': json('en', [{ ...article('b'), pinned: true }, article('c')]),
      'list.csv': 'slug,question,answer,pinned\nd,D,D,yes\ne,E,E,\nf,F,F,perhaps\n',
    });
    const { sources, warnings } = openSources(folder);
    const pinned = sources.get('en')?.answer.articles.filter((one) => one.pinned);
    expect(pinned?.map(({ id }) => id).sort()).toEqual(['a', 'b', 'd']);
    expect(warnings).toEqual(['/list.csv:4: article "f": pinned is "perhaps"; it must be true or false.']);
  });
});

describe('words that mean the same on a site', () => {
  it('come with the FAQ of their language, change its version, and stay under what the inbox wrote', async () => {
    const folder = makeFolder({ 'en.json': json('en', [article('a', 'How big is a top hat?')]) });
    const base = { folder: '.', sources: [], refreshMinutes: 5, privateAddresses: false };
    const synonyms = { en: [['premium', 'top hat']], pl: [['paczka', 'przesyłka']] };
    const plain = openSources(folder).sources;
    const { sources } = openSources(folder, { config: { ...base, synonyms } });
    const faq = sources.get('en')!;
    expect(faq.answer.synonyms).toEqual([['premium', 'top hat']]);
    expect(faq.version).not.toBe(plain.get('en')?.version);
    const search = createFaqSearch();
    expect(await search(faq, 'premium', 3)).toEqual(['a']);
    expect(await search(plain.get('en')!, 'premium', 3)).toEqual([]);
    const written = { locale: 'en', article: article('b'), by: { id: 'anna', name: 'Anna' }, at: 0 };
    const reads = { writtenArticles: async () => [written], alternatives: async () => [] };
    const desk = createDeskFaq(sources, reads, createNodeSecrets());
    await desk.refresh();
    expect(desk.get('en')?.answer).toMatchObject({
      synonyms: [['premium', 'top hat']],
      articles: [{ id: 'a' }, { id: 'b' }],
    });
  });
});

describe('the sources of a site', () => {
  it('of a slug that is there twice serve the first and name the second', () => {
    const folder = makeFolder({
      'faq/en.json': json('en', [article('a', 'First'), article('b')]),
      'faq/more.md': '---\nslug: a\n---\n# Second\n\nText',
      'extra.csv': 'slug,question,answer\nb,Third,x\nc,Fourth,x',
    });
    const config = { folder: 'faq', sources: ['extra.csv'], refreshMinutes: 5, privateAddresses: false };
    const { questions, warnings } = openSources(folder, { config });
    expect(questions('en')).toEqual({ a: 'First', b: 'b', c: 'Fourth' });
    expect(warnings).toEqual([
      '/faq/more.md:1: the slug "a" is there twice in en; the one in /faq/en.json:1 counts.',
      '/extra.csv:2: the slug "b" is there twice in en; the one in /faq/en.json:1 counts.',
    ]);
  });

  it('show changed, new and removed files without a restart, and tell each fault once', async () => {
    const folder = makeFolder({ 'a.md': '# A\n\nText', 'b.md': '# B\n\nText' });
    const { sources, questions, warnings, lookAgain } = openSources(folder);
    const version = sources.get('en')?.version;
    writeFiles(folder, { 'a.md': '# Another A\n\nText', 'pl/c.md': '# C\n\nText' });
    rmSync(join(folder, 'b.md'));
    expect(questions('en')).toEqual({ a: 'A', b: 'B' });
    await lookAgain();
    expect(questions('en')).toEqual({ a: 'Another A' });
    expect(sources.locales()).toEqual(['en', 'pl']);
    expect(sources.get('en')?.version).not.toBe(version);

    writeFiles(folder, { 'a.md': '---\ntags: [\n---\n# Half saved' });
    await lookAgain();
    expect(questions('en'), 'the last good article stays').toEqual({ a: 'Another A' });
    expect(warnings).toHaveLength(1);
    await lookAgain();
    sources.locales();
    expect(warnings).toHaveLength(1);

    writeFiles(folder, { 'a.md': '# Saved\n\nText' });
    await lookAgain();
    expect(questions('en')).toEqual({ a: 'Saved' });
  });

  it('keep what was read while a folder is away for a moment', async () => {
    const folder = makeFolder({ 'faq/a.md': '# A\n\nText' });
    const config = { folder: 'faq', sources: [], refreshMinutes: 5, privateAddresses: false };
    const { questions, warnings, lookAgain } = openSources(folder, { config });
    rmSync(join(folder, 'faq'), { recursive: true });
    await lookAgain();
    expect(questions('en')).toEqual({ a: 'A' });
    expect(warnings).toEqual([expect.stringMatching(/^\/faq: cannot be read: ENOENT/)]);
    writeFiles(folder, { 'faq/a.md': '# Again\n\nText' });
    await lookAgain();
    expect(questions('en')).toEqual({ a: 'Again' });
  });

  it('may be empty, and may hold links to nowhere', () => {
    const folder = makeFolder({});
    symlinkSync(join(folder, 'gone.md'), join(folder, 'link.md'));
    const { sources, warnings } = openSources(folder);
    expect(sources.locales()).toEqual([]);
    expect(sources.get('en')).toBeUndefined();
    expect(warnings).toEqual([]);
  });

  it('that are not there at the start are a mistake in the configuration', () => {
    const config = { folder: 'faq', sources: [], refreshMinutes: 5, privateAddresses: false };
    expect(() => openSources(makeFolder({}), { config })).toThrow(
      /^faq: ".*\/faq" must be a readable folder or file: ENOENT/,
    );
  });

  it('with an address that is none are a mistake in the configuration', () => {
    const config = { sources: ['http://['], refreshMinutes: 5, privateAddresses: false };
    expect(() => openSources(makeFolder({}), { config })).toThrow('faq.sources: "http://[" is no address.');
  });

  it('serve 50,000 articles, and look at them again without reading them all', async () => {
    const articles = Array.from({ length: 49_000 }, (_, at) => ({
      ...article(`q-${at}`),
      answer: 'Lorem ipsum. '.repeat(20),
    }));
    const files = Array.from({ length: 1_000 }, (_, at) => [`md/m-${at}.md`, `---\ntags: [a]\n---\n# M ${at}\n\nText`]);
    const folder = makeFolder({ 'en.json': json('en', articles), ...Object.fromEntries(files) });
    const began = performance.now();
    const { sources, lookAgain, warnings } = openSources(folder);
    expect(sources.get('en')?.answer.articles).toHaveLength(50_000);
    expect(performance.now() - began).toBeLessThan(20_000);
    expect(warnings).toEqual([]);
    await lookAgain();
    const looked = performance.now();
    sources.locales();
    expect(performance.now() - looked).toBeLessThan(1_000);
  });
});
