import { describe, expect, it } from 'vitest';
import { buildIndex, confidentScore, createIndex, loadLanguage } from '../../src/search/index.ts';
import { shopEntries } from './shopEntries.ts';

const en = await loadLanguage('en');
const shop = buildIndex(shopEntries.en, en);
const ids = (query: string, index = shop) => index.search(query).map((hit) => hit.id);

describe('ranking', () => {
  it('puts an entry asked in the same words first', () => {
    for (const entry of shopEntries.en) expect(ids(entry.question)[0]).toBe(entry.id);
  });

  it('searches alternatives and tags as well', () => {
    expect(ids('cannot sign in')[0]).toBe('password');
    expect(ids('account')[0]).toBe('password');
  });

  it('finds words that only the answer has, behind those a question has', () => {
    const entries = [
      { id: 'answer', question: 'Opening', answer: 'We refund nothing.' },
      { id: 'question', question: 'Refund', answer: 'Ask us.' },
    ];
    expect(ids('refund', buildIndex(entries, en))).toEqual(['question', 'answer']);
  });

  it('holds a rare word higher than a common one', () => {
    const entries = ['red shoes', 'red shirt', 'red hat', 'blue gloves'].map((question) => ({
      id: question,
      question,
      answer: '',
    }));
    expect(ids('red gloves', buildIndex(entries, en))[0]).toBe('blue gloves');
  });

  it('holds the order of words higher than the words alone', () => {
    const entries = ['transfer points to money', 'transfer money to points'].map((question) => ({
      id: question,
      question,
      answer: '',
    }));
    expect(ids('money to points', buildIndex(entries, en))[0]).toBe('transfer money to points');
  });

  it('counts the best of what a word may stand for, never the sum', () => {
    const entries = [
      { id: 'many', question: 'delicate delirium delegate', answer: '' },
      { id: 'one', question: 'delight', answer: '' },
    ];
    expect(ids('deli', buildIndex(entries, en))[0]).toBe('one');
  });

  it('takes synonyms of the site, words and phrases', async () => {
    const entries = [
      { id: 'a', question: 'What is a top hat plan?', answer: '' },
      { id: 'b', question: 'What is a basic plan?', answer: '' },
    ];
    const index = await createIndex(entries, {
      locale: 'en',
      synonyms: [
        ['premium', 'top hat'],
        ['starter', 'basic'],
      ],
    });
    expect(ids('premium', index)).toEqual(['a']);
    expect(ids('starter plan', index)[0]).toBe('b');
    expect(ids('premium')).toEqual([]);
  });

  it('takes a phrase for one also when a word stands between', () => {
    const index = buildIndex(
      ['How do I return a pot?', 'Who are you?'].map((question) => ({ id: question, question, answer: '' })),
      en,
    );
    expect(ids('send it back', index)).toEqual(['How do I return a pot?']);
    expect(ids('back to where they send', index)).toEqual([]);
  });

  it('gives at most as many hits as asked for, eight by default', () => {
    const entries = Array.from({ length: 30 }, (_, at) => ({ id: `${at}`, question: 'the same question', answer: '' }));
    const index = buildIndex(entries, en);
    expect(index.search('question')).toHaveLength(8);
    expect(index.search('question', { limit: 3 }).map((hit) => hit.id)).toEqual(['0', '1', '2']);
    expect(index.search('question', { limit: 25 })).toHaveLength(25);
    expect(index.search('question', { limit: 0 })).toEqual([]);
  });

  it('finds words that nearly all of many entries have', () => {
    const entries = Array.from({ length: 3000 }, (_, at) => ({
      id: `${at}`,
      question: `How to order part ${at}?`,
      answer: '',
    }));
    const index = buildIndex(entries, en);
    for (const query of ['order', 'how', 'how to', 'part']) expect(index.search(query)).toHaveLength(8);
    expect(index.search('how to order part 2741')[0]?.id).toBe('2741');
  });

  it('names the place of an entry in the list', () => {
    expect(shop.search('invoice')[0]).toMatchObject({ id: 'invoice', position: 4 });
    expect(shop.size).toBe(6);
  });
});

describe('confidence', () => {
  it('is there for a question asked nearly as an entry asks it', () => {
    for (const query of ['how can I return an item', 'how much is the delivery cost', 'I forgot my password']) {
      const hit = shop.search(query)[0];
      expect(hit?.confident).toBe(true);
      expect(hit?.score).toBeGreaterThanOrEqual(confidentScore);
    }
  });

  it('is not there for a question that nothing answers', () => {
    for (const query of ['do you sell gift cards for christmas', 'what is the weather like in Lisbon today']) {
      expect(shop.search(query).some((hit) => hit.confident)).toBe(false);
    }
  });

  it('falls when words are added that no entry knows', () => {
    const scores = ['forgot my password', 'forgot my password zebra', 'forgot my password zebra quartz'].map(
      (query) => shop.search(query)[0]?.score ?? 0,
    );
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    expect(scores[0]).toBeGreaterThan(scores[2] ?? 0);
  });
});

describe('building', () => {
  it('gives the same index in pieces as at once, and rests between the pieces', async () => {
    const entries = Array.from({ length: 400 }, (_, at) => ({
      id: `${at}`,
      question: `question number ${at}`,
      answer: `word${at} `.repeat(20),
    }));
    let pauses = 0;
    const inPieces = await createIndex(entries, { locale: 'en', pause: async () => void pauses++ });
    expect(pauses).toBeGreaterThan(5);
    expect(inPieces.search('number 77 word77')).toEqual(buildIndex(entries, en).search('number 77 word77'));
  });

  it('rests by a timer when no pause is given', async () => {
    const index = await createIndex(shopEntries.pl, { locale: 'pl-PL' });
    expect(index.language.code).toBe('pl');
  });
});
