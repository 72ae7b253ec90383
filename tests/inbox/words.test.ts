import { describe, expect, it } from 'vitest';
import { inbox as english } from '../../src/locales/en/inbox.ts';
import { createTimes } from '../../src/inbox/createTimes.ts';
import { ENGLISH_WORDS, INBOX_LANGUAGES, loadWords } from '../../src/inbox/loadWords.ts';
import { type InboxWordKey, pickLanguage, regionalLocale } from '../../src/inbox/words.ts';
import { SAME_AS_ENGLISH } from '../locales/sameAsEnglish.ts';
import { baseOf, faultsOf, placesOf, readPart } from '../locales/wordRules.ts';

describe('the words of the inbox', () => {
  it.each(INBOX_LANGUAGES)(
    'I03: in %s are complete, in its plural forms, with the same gaps, translated',
    async (tag) => {
      const words = await readPart(tag, 'inbox');
      expect(faultsOf(words, english, tag, SAME_AS_ENGLISH[tag])).toEqual([]);
    },
  );

  it.each(INBOX_LANGUAGES)('are fetched in %s, and never shown as keys', async (tag) => {
    const words = await loadWords(tag);
    const own = await readPart(tag, 'inbox');
    const plain = Object.keys(own).filter((key) => !baseOf(key) && placesOf(own[key]!).length === 0);
    expect(plain.map((key) => words(key as InboxWordKey))).toEqual(plain.map((key) => own[key]));
  });

  it('begin in the language chosen before, else the browser’s, else English', () => {
    expect(pickLanguage('pl', ['en-GB'])).toBe('pl');
    expect(pickLanguage(undefined, ['th-TH', 'pl-PL', 'en'])).toBe('pl');
    expect(pickLanguage('xx', ['sw'])).toBe('en');
    expect(pickLanguage(undefined, ['zh-CN'])).toBe('zh');
    expect(regionalLocale('en', ['de-DE', 'en-GB'])).toBe('en-GB');
  });
});

describe('times', () => {
  const times = createTimes('en-GB', 'Europe/London', ENGLISH_WORDS);
  const now = Date.UTC(2026, 10, 22, 12);

  it('count down to the second below an hour', () => {
    expect(times.countdown(23_400)).toBe('0:24');
    expect(times.countdown(12 * 60_000 + 5_000)).toBe('12:05');
    expect(times.countdown(2 * 3_600_000)).toBe('2 h');
  });

  it('name days by how near they are', () => {
    expect(times.day('2026-11-22T08:00:00Z', now)).toBe('Today');
    expect(times.day('2026-11-21T23:30:00Z', now)).toBe('Yesterday');
    expect(times.day('2026-11-16T12:00:00Z', now)).toBe('Monday 16 November');
  });

  it('leave the day out of a slot that is today, by the zone it is written for', () => {
    const slot = { start: '2026-11-22T23:30:00Z', end: '2026-11-22T23:45:00Z' };
    expect(times.slot(slot, now)).toBe('23:30–23:45');
    expect(times.slot(slot, now, 'Europe/Warsaw')).toBe('Mon 23 Nov, 00:30–00:45');
  });

  it('write a zone the browser does not know in the agent’s own', () => {
    expect(times.clock('2026-11-22T12:00:00Z', 'Mars/Olympus')).toBe('12:00');
  });
});
