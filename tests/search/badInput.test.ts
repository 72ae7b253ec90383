import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildIndex, type FaqEntry, highlight, loadLanguage, neutral } from '../../src/search/index.ts';
import { shopEntries } from './shopEntries.ts';

const languages = await Promise.all(['en', 'de', 'es', 'fr', 'pl', 'ru', 'zh', 'xx'].map(loadLanguage));

describe('bad input', () => {
  it('finds nothing among no entries', () => {
    expect(buildIndex([], neutral).search('anything')).toEqual([]);
  });

  it('takes entries without any words', () => {
    const entries = [
      { id: 'empty', question: '', answer: '' },
      { id: 'signs', question: '?!', answer: '😀' },
      { id: 'real', question: 'Hello world', answer: '' },
    ];
    expect(
      buildIndex(entries, neutral)
        .search('world')
        .map((hit) => hit.id),
    ).toEqual(['real']);
  });

  it('finds nothing for a query without letters or digits', () => {
    const index = buildIndex(shopEntries.en, neutral);
    for (const query of ['', '   ', '😀😀👨‍👩‍👧', '?!…', '\u0000', '\u0301']) expect(index.search(query)).toEqual([]);
  });

  it('reads a query of 10,000 characters as far as it says anything, and fast', () => {
    const index = buildIndex(shopEntries.en, neutral);
    const start = performance.now();
    expect(index.search(`password ${'x'.repeat(10_000)}`)[0]?.id).toBe('password');
    index.search('password '.repeat(1200));
    index.search('退'.repeat(10_000));
    expect(performance.now() - start).toBeLessThan(2_000);
  });

  it('takes names of built-ins for words', () => {
    const words = ['constructor', '__proto__', 'toString', 'hasOwnProperty', 'valueOf'];
    for (const language of languages) {
      const index = buildIndex(
        words.map((word) => ({ id: word, question: `about ${word}`, answer: word })),
        language,
      );
      for (const word of words) expect(index.search(word)[0]?.id).toBe(word);
    }
  });

  it('takes several scripts in one query and in one entry', () => {
    const entries = [{ id: 'mixed', question: 'Как оплатить через WeChat 微信支付?', answer: '' }];
    for (const language of languages) {
      const index = buildIndex(entries, language);
      for (const query of ['wechat', '微信', 'оплатить WeChat 支付']) expect(index.search(query)[0]?.id).toBe('mixed');
    }
  });

  it('takes a word or an answer of enormous length', () => {
    const index = buildIndex([{ id: 'long', question: 'a'.repeat(50_000), answer: 'word '.repeat(50_000) }], neutral);
    expect(index.search('word')[0]?.id).toBe('long');
  });

  it('searches 50,000 entries', () => {
    const entries = Array.from({ length: 50_000 }, (_, at) => ({
      id: `${at}`,
      question: `How about number${at}?`,
      answer: '',
    }));
    expect(buildIndex(entries, neutral).search('number31415')[0]?.id).toBe('31415');
  });
});

const text = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }),
  fc
    .array(fc.constantFrom('how', 'return', 'zwrot', 'возврат', '退货', 'ing', 'ość', "l'", '-', 'constructor', 'ß'))
    .map((parts) => parts.join(' ')),
  fc
    .array(fc.constantFrom('a', 'e', 'y', 's', 'ing', 'ational', 'ность', 'ować', 'ement'))
    .map((parts) => parts.join('')),
);

const entry: fc.Arbitrary<FaqEntry> = fc.record({
  id: fc.string(),
  question: text,
  answer: text,
  alternatives: fc.array(text),
  tags: fc.array(text),
});

const language = fc.constantFrom(...languages);

describe('whatever is searched', () => {
  it('never throws, gives scores within 0 and 1, best first, and the same again', () => {
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 12 }), text, language, (entries, query, part) => {
        const index = buildIndex(entries, part);
        const hits = index.search(query, { limit: 50 });
        const scores = hits.map((hit) => hit.score);
        for (const score of scores) expect(score >= 0 && score <= 1).toBe(true);
        expect(scores).toEqual([...scores].sort((a, b) => b - a));
        expect(new Set(hits.map((hit) => hit.position)).size).toBe(hits.length);
        for (const hit of hits) expect(entries[hit.position]?.id).toBe(hit.id);
        index.search('something else');
        expect(index.search(query, { limit: 50 })).toEqual(hits);
        expect(buildIndex(entries, part).search(query, { limit: 50 })).toEqual(hits);
      }),
    );
  });

  it('is highlighted without a letter lost', () => {
    fc.assert(
      fc.property(text, text, language, (shown, query, part) => {
        const segments = highlight(shown, query, part);
        expect(segments.map((segment) => segment.text).join('')).toBe(shown);
        for (const segment of segments) expect(segment.text).not.toBe('');
      }),
    );
  });
});
