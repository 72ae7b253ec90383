// @vitest-environment jsdom
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { OTHERS, TAGS } from '../locales/wordRules.ts';
import type { MessageView } from '../../src/client/messageView.ts';
import { chunkRows } from '../../src/widget/views/chat/chunkRows.ts';
import { emojiMemory } from '../../src/widget/views/chat/emoji/emojiMemory.ts';
import { loadEmoji } from '../../src/widget/views/chat/emoji/loadEmoji.ts';
import { findEmoji, inTone } from '../../src/widget/views/chat/emoji/readEmoji.ts';
import { forgetTab } from '../../src/widget/site/forgetTab.ts';
import { groupThread } from '../../src/widget/views/chat/groupThread.ts';
import { onceOverTabs } from '../../src/widget/views/chat/preview/onceOverTabs.ts';
import { createTitleMark } from '../../src/widget/views/chat/preview/titleMark.ts';
import { rangeAround } from '../../src/widget/views/chat/rangeAround.ts';
import { replyTime } from '../../src/widget/views/chat/replyTime.ts';
import type { ThreadItem } from '../../src/widget/views/chat/threadOf.ts';

const said = (seq: number, kind: 'visitor' | 'agent' = 'agent'): ThreadItem => {
  const at = new Date(Date.UTC(2026, 0, 1) + seq * 20_000).toISOString();
  const message: MessageView = {
    key: `m${seq}`,
    conversationId: 'c',
    text: `Text ${seq}`,
    author: { kind, id: kind },
    at,
    seq,
    status: 'sent',
  };
  return { kind: 'message', at, message };
};
const thread = (from: number, to: number) => Array.from({ length: to - from }, (_, index) => said(from + index));
const chunksOf = (items: ThreadItem[]) => chunkRows(groupThread(items, { nameDay: (at) => at.slice(0, 10) }));

afterEach(() => {
  vi.useRealTimers();
  window.localStorage.clear();
  window.sessionStorage.clear();
});

describe('a long thread', () => {
  it('is cut where neither older nor newer messages move the borders', () => {
    const keys = (items: ThreadItem[]) => new Map(chunksOf(items).map(({ key, rows }) => [key, rows]));
    const whole = keys(thread(2, 400));
    const part = keys(thread(120, 300));
    for (const [key, rows] of [...part].slice(1, -1)) expect(rows).toEqual(whole.get(key));
    expect(new Set(whole.keys()).size).toBe(whole.size);
  });

  it('is never drawn in one piece because one author has said much in one minute', () => {
    const burst = thread(2, 2_000).map((item) => ({
      ...item,
      at: '2026-01-01T00:00:00Z',
      message: { ...('message' in item ? item.message : said(1)), at: '2026-01-01T00:00:00Z' },
    })) as ThreadItem[];
    const sizes = chunksOf(burst).map(({ rows }) =>
      rows.reduce((sum, row) => sum + (row.kind === 'group' ? row.messages.length : 0), 0),
    );
    expect(Math.max(...sizes)).toBeLessThanOrEqual(20);
  });

  it('draws what is seen with a bit more, at the end, in the middle and at the beginning', () => {
    const heights = Array.from({ length: 500 }, () => 100);
    const spare = 300;
    expect(rangeAround(heights, { index: 500, top: 600, room: 600, spare })).toEqual({ from: 491, to: 500 });
    expect(rangeAround(heights, { index: 200, top: -50, room: 600, spare })).toEqual({ from: 197, to: 210 });
    expect(rangeAround(heights, { index: 0, top: 0, room: 600, spare })).toEqual({ from: 0, to: 9 });
    expect(rangeAround([], { index: 0, top: 0, room: 600, spare })).toEqual({ from: 0, to: 0 });
  });

  it('has a line before what is new, and the question for an address after the first words of the visitor', () => {
    const rows = groupThread([said(2, 'visitor'), said(30), said(60)], { nameDay: () => 'today', newFrom: 60 });
    expect(rows.map(({ kind }) => kind)).toEqual(['day', 'group', 'contact', 'group', 'new', 'group']);
  });
});

describe('how soon an answer comes', () => {
  it.each([
    [undefined, undefined],
    [5, ['chatReplyMinutes', { count: 1 }]],
    [61, ['chatReplyMinutes', { count: 2 }]],
    [601, ['chatReplyMinutes', { count: 15 }]],
    [5_400, ['chatReplyMinutes', { count: 90 }]],
    [5_401, ['chatReplyHours', { count: 2 }]],
    [86_401, undefined],
  ])('is never promised sooner than measured: %s seconds', (seconds, words) => {
    expect(replyTime(seconds)).toEqual(words);
  });
});

describe('emoji', () => {
  it.each([...TAGS, 'pt-BR', 'zh-TW'])('are there in %s, every one once and with a name', async (tag) => {
    const groups = await loadEmoji(tag);
    const all = groups.flat();
    expect(groups).toHaveLength(9);
    expect(all.length).toBeGreaterThan(1_800);
    expect(new Set(all.map(({ sign }) => sign)).size).toBe(all.length);
    expect(all.filter(({ name }) => !name.trim())).toEqual([]);
    expect(all.filter(({ toned }) => toned).length).toBeGreaterThan(250);
  });

  it.each(OTHERS)('have names and words of their own in %s, and weigh no more than elsewhere', async (tag) => {
    const english = new Map((await loadEmoji('en')).flat().map(({ sign, name }) => [sign, name]));
    const all = (await loadEmoji(tag)).flat();
    const own = all.filter(({ sign, name }) => name !== english.get(sign));
    expect(own.length / all.length).toBeGreaterThan(0.9);
    expect(all.filter(({ name, words }) => words.trim() !== name).length / all.length).toBeGreaterThan(0.6);
    const data = all.map(({ sign, words }) => `${sign} ${words}`).join('\n');
    expect(gzipSync(data, { level: 9 }).length).toBeLessThan(40_000);
  });

  it('are found by the beginnings of words, without accents, the ones named so first', async () => {
    const english = await loadEmoji('en');
    expect(findEmoji(english, 'thumbs up', 5)[0]?.sign).toMatch(/^👍/);
    expect(findEmoji(english, 'zzzz', 5)).toEqual([]);
    const polish = await loadEmoji('pl');
    expect(findEmoji(polish, 'usmiech', 30).length).toBeGreaterThan(3);
    const turkish = await loadEmoji('tr');
    for (const query of ['Irak', 'ırak', 'IRAK'])
      expect(findEmoji(turkish, query, 5).map(({ sign }) => sign)).toContain('🇮🇶');
    const arabic = await loadEmoji('ar');
    expect(findEmoji(arabic, 'قلب', 30).length).toBeGreaterThan(3);
    const chinese = await loadEmoji('zh');
    expect(findEmoji(chinese, '笑', 30).length).toBeGreaterThan(3);
  });

  it('take a skin tone in the place Unicode has for it', () => {
    expect(inTone({ sign: '👋', toned: true }, 3)).toBe('👋🏽');
    expect(inTone({ sign: '☝️', toned: true }, 1)).toBe('☝🏻');
    expect(inTone({ sign: '🧑‍🚀', toned: true }, 5)).toBe('🧑🏿‍🚀');
    expect(inTone({ sign: '😀', toned: false }, 5)).toBe('😀');
    expect(inTone({ sign: '👋', toned: true }, 0)).toBe('👋');
  });

  it('remember the latest ones and the tone, and survive nonsense in storage', () => {
    const memory = emojiMemory(window);
    for (const sign of ['😀', '👋🏽', '😀']) memory.add(sign);
    memory.setTone(4);
    expect(emojiMemory(window).recent()).toEqual(['😀', '👋🏽']);
    expect(emojiMemory(window).tone()).toBe(4);
    window.localStorage.setItem('deskbell:tone', '99');
    expect(emojiMemory(window).tone()).toBe(0);
  });
});

describe('signs outside of the panel', () => {
  it('put the number before the title and give back what the page has made of it meanwhile', () => {
    document.title = 'Shop';
    const mark = createTitleMark(document);
    mark.show(2);
    expect(document.title).toBe('(2) Shop');
    mark.show(3);
    expect(document.title).toBe('(3) Shop');
    document.title = 'Basket';
    mark.show(4);
    expect(document.title).toBe('(4) Basket');
    mark.show(0);
    expect(document.title).toBe('Basket');
  });

  it('are heard in one tab only', async () => {
    vi.useFakeTimers();
    const held = new Set<string>();
    const locks = {
      async request(name: string, _options: unknown, run: (lock: unknown) => Promise<void>) {
        if (held.has(name)) return run(null);
        held.add(name);
        await run({});
        held.delete(name);
      },
    };
    const heard: string[] = [];
    const tab = (name: string, visibilityState: string) =>
      ({
        document: { visibilityState },
        navigator: { locks },
        setTimeout: window.setTimeout.bind(window),
        name,
      }) as unknown as Window;
    for (const [name, state] of [
      ['back', 'hidden'],
      ['front', 'visible'],
      ['other', 'visible'],
    ] as const) {
      onceOverTabs(tab(name, state), 'sound', () => heard.push(name));
    }
    await vi.advanceTimersByTimeAsync(1_000);
    expect(heard).toEqual(['front']);
  });

  it('take everything of theirs away with the visitor, and nothing else', () => {
    window.sessionStorage.setItem('deskbell:draft:new', 'Half');
    window.sessionStorage.setItem('shop', 'basket');
    forgetTab(window);
    expect(Object.keys(window.sessionStorage)).toEqual(['shop']);
  });
});
