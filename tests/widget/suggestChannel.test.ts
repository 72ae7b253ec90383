// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { deferClient } from '../../src/widget/panel/deferClient.ts';
import type { ClientState } from '../../src/client/state.ts';
import { widget as en } from '../../src/locales/en/widget.ts';
import { widget as pl } from '../../src/locales/pl/widget.ts';
import { formatWhen } from '../../src/widget/panel/formatWhen.ts';
import { presenceLine } from '../../src/widget/panel/presenceLine.ts';
import { suggestChannel } from '../../src/widget/panel/suggestChannel.ts';
import { createWords } from '../../src/widget/panel/words.ts';
import { CONFIG, NOON } from './chatPanelScene.tsx';

const empty = deferClient(() => new Promise(() => undefined)).state();
const speech = { words: createWords('en', en, en), locale: 'en-GB', timeZone: 'Europe/Warsaw' };
const state = (config: Partial<typeof CONFIG>): ClientState => ({ ...empty, config: { ...CONFIG, ...config } });
const closed = { open: false, changesAt: '2026-03-09T08:00:00Z', timeZone: 'Europe/Warsaw' };
const nobody = { available: 0, names: [], callNow: false };

test('somebody is in: chat is best, with who it is', () => {
  expect(suggestChannel(state({}), NOON, speech)).toMatchObject({
    best: { channel: 'chat', label: 'Chat with us', reason: 'Anna is in and can answer now' },
    other: { channel: 'callback', label: 'Call me back' },
  });
});

test('closed: a message can be left, with when the site is back', () => {
  const { best } = suggestChannel(state({ hours: closed, presence: nobody }), NOON, speech);
  expect(best).toEqual({ channel: 'chat', label: 'Leave a message', reason: 'We are back Mon 9:00' });
});

test('a site without chat offers the call first, and one without both offers neither', () => {
  expect(suggestChannel(state({ channels: ['faq', 'callback'] }), NOON, speech).best?.channel).toBe('callback');
  expect(suggestChannel(state({ channels: ['faq'] }), NOON, speech)).toEqual({});
});

test('an endpoint that tells nothing of itself still takes messages and calls', () => {
  const { best, other } = suggestChannel(empty, NOON, speech);
  expect([best?.label, other?.label]).toEqual(['Leave a message', 'Call me back']);
});

test('the presence line names who is in, and is empty while nothing is known', () => {
  const three = { available: 5, names: ['Anna', 'Marek', 'Iga'], callNow: true };
  expect(presenceLine(empty, NOON, speech)).toBe('');
  expect(presenceLine(state({}), NOON, speech)).toBe('Anna is in');
  expect(presenceLine(state({ presence: { ...three, available: 3 } }), NOON, speech)).toBe(
    'Anna, Marek and Iga are in',
  );
  expect(presenceLine(state({ presence: three }), NOON, speech)).toBe('Anna, Marek, Iga and others are in');
  expect(presenceLine(state({ hours: closed }), NOON, speech)).toBe('We are back Mon 9:00');
});

test('Polish names take the form of their number', () => {
  const polish = { words: createWords('pl', pl, en), locale: 'pl', timeZone: 'Europe/Warsaw' };
  expect(presenceLine(state({}), NOON, polish)).toBe('Anna jest na miejscu');
  const two = { available: 2, names: ['Anna', 'Marek'], callNow: true };
  expect(presenceLine(state({ presence: two }), NOON, polish)).toBe('Anna i Marek są na miejscu');
});

test('a moment is said by the calendar of the visitor', () => {
  const when = (iso: string) => formatWhen(iso, NOON, speech);
  expect(when('2026-03-03T15:00:00Z')).toBe('today at 16:00');
  expect(when('2026-03-03T23:30:00Z')).toBe('tomorrow at 0:30');
  expect(when('2026-03-06T08:00:00Z')).toBe('Fri 9:00');
  expect(when('2026-04-06T08:00:00Z')).toBe('6 Apr, 10:00');
});
