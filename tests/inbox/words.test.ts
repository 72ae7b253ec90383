import { describe, expect, it } from 'vitest';
import { inbox as english } from '../../src/locales/en/inbox.ts';
import { inbox as polish } from '../../src/locales/pl/inbox.ts';
import { createTimes } from '../../src/inbox/createTimes.ts';
import { ENGLISH_WORDS } from '../../src/inbox/loadWords.ts';
import { pickLanguage } from '../../src/inbox/words.ts';

const FORM = /_(one|few|many|other)$/;
const bases = (words: Readonly<Record<string, string>>) => [
  ...new Set(Object.keys(words).map((key) => key.replace(FORM, ''))),
];
const gaps = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map((match) => match[1]).sort();

describe('the words of the inbox', () => {
  it('say the same things in Polish and in English', () => {
    expect(bases(polish).sort()).toEqual(bases(english).sort());
  });

  it('have all four forms wherever Polish counts', () => {
    const counted = new Set(
      Object.keys(polish)
        .filter((key) => FORM.test(key))
        .map((key) => key.replace(FORM, '')),
    );
    const missing = [...counted].flatMap((base) =>
      ['one', 'few', 'many', 'other'].map((form) => `${base}_${form}`).filter((key) => !(key in polish)),
    );
    expect(missing).toEqual([]);
  });

  it('have the same gaps in both languages', () => {
    const different = Object.entries(english).filter(([key, text]) => {
      const other = (polish as Record<string, string>)[key];
      return (
        other !== undefined &&
        !FORM.test(key) &&
        String(gaps(text)) !== String(gaps(other)) &&
        key !== 'messagePlaceholder'
      );
    });
    expect(different).toEqual([]);
  });

  it('begin in the language chosen before, else the browser’s, else English', () => {
    expect(pickLanguage('pl', ['en-GB'])).toBe('pl');
    expect(pickLanguage(undefined, ['de-DE', 'pl-PL', 'en'])).toBe('pl');
    expect(pickLanguage('xx', ['ja'])).toBe('en');
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
