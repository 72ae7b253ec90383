// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { compare, holds } from '../../src/widget/triggers/holds.ts';
import { startTriggers, type TriggeredWidget } from '../../src/widget/triggers/startTriggers.ts';
import { readTriggerRules, type Condition, type TriggerRules } from '../../src/widget/triggers/triggerRules.ts';

const NOON = new Date(2026, 2, 3, 12).getTime();
const opened: string[] = [];
let hears: (() => void) | undefined;
const widget: TriggeredWidget = {
  open: async (view) => void opened.push(view),
  on: (_name, listener) => {
    hears = listener;
    return () => undefined;
  },
};
const base: Omit<TriggerRules, 'rules'> = { text: { en: 'Need a hand?', pl: 'Pomóc?' } };
const start = (rules: Condition[], more: Partial<TriggerRules> = {}) =>
  startTriggers(window, widget, { ...base, rules: rules.map((when) => ({ when })), ...more }, 'https://desk.example');
const bubble = () => document.querySelector('deskbell-bubble')?.shadowRoot ?? undefined;
const buttons = () => [...(bubble()?.querySelectorAll('button') ?? [])];
const settle = () => vi.advanceTimersByTimeAsync(0);

beforeEach(() => {
  vi.useFakeTimers({ now: NOON });
  document.body.innerHTML = '<p id="price">12</p><button id="basket">Basket</button>';
});

afterEach(() => {
  hears?.();
  document.querySelector('deskbell-bubble')?.remove();
  opened.length = 0;
  localStorage.clear();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('a comparison', () => {
  it.each([
    ['Returns', 'equals', 'returns', true],
    ['/shop/returns', 'contains', 'SHOP', true],
    ['/shop/returns', 'starts', '/shop', true],
    ['/shop/returns', 'ends', '/shop', false],
    ['/products/42', 'matches', '^/products/\\d+$', true],
    ['x', 'matches', '(', false],
    [31, 'greater', 30, true],
    [29, 'less', 30, true],
    [9, 'between', [9, 17], true],
    [18, 'between', [9, 17], false],
    ['nine', 'less', 30, false],
  ] as const)('%s %s %s is %s', (found, is, value, result) => {
    expect(compare(found, is, value)).toBe(result);
  });

  it('can be turned round and joined', () => {
    const facts = {
      read: (name: string) => (name === 'path' ? '/cart' : undefined),
      seen: () => false,
      clicked: () => false,
      happened: () => true,
    };
    const cart: Condition = { signal: 'path', is: 'starts', value: '/cart' };
    expect(holds(cart, facts)).toBe(true);
    expect(holds({ not: cart }, facts)).toBe(false);
    expect(holds({ all: [cart, { signal: 'event', is: 'equals', value: 'full' }] }, facts)).toBe(true);
    expect(holds({ any: [{ not: cart }, { seen: '#price' }] }, facts)).toBe(false);
    expect(holds({ signal: 'copied', is: 'contains', value: 'a' }, facts)).toBe(false);
  });
});

describe('rules', () => {
  it.each([
    [{ rules: [] }, '"rules" is empty'],
    [{ text: 'x', rules: [{ when: { signal: 'path', is: 'like', value: 1 } }] }, 'rules[0].when.is must be one of'],
    [{ text: 'x', rules: [{ when: { not: { is: 'equals' } } }] }, 'rules[0].when.not names no signal'],
    [{ rules: [{ when: { seen: '#a' } }] }, '"text" is missing'],
  ])('that are wrong say where', (data, sentence) => {
    expect(() => readTriggerRules(data)).toThrow(sentence);
  });
});

describe('triggers', () => {
  it('add up points, each rule once, and then show a bubble that takes no focus', async () => {
    const button = document.getElementById('basket')!;
    button.focus();
    start([{ clicked: '#basket' }, { signal: 'seconds', is: 'greater', value: 3 }], { threshold: 2 });
    for (let clicks = 0; clicks < 3; clicks++) button.click();
    await settle();
    expect(bubble()).toBeUndefined();
    await vi.advanceTimersByTimeAsync(4_000);
    expect(buttons()[0]!.textContent).toBe('Need a hand?');
    expect(bubble()!.querySelector('[role="status"]')).not.toBeNull();
    expect(document.activeElement).toBe(button);
    buttons()[0]!.click();
    expect(opened).toEqual(['chat']);
    expect(bubble()).toBeUndefined();
  });

  it.each<[string, Condition, () => void]>([
    [
      'the pointer leaves upwards',
      { signal: 'exit', is: 'equals', value: true },
      () => document.dispatchEvent(new MouseEvent('mouseout', { clientY: -1, relatedTarget: null })),
    ],
    [
      'something is copied',
      { signal: 'copied', is: 'equals', value: '' },
      () => document.dispatchEvent(new Event('copy')),
    ],
    [
      'the page tells',
      { signal: 'event', is: 'equals', value: 'full' },
      () => document.dispatchEvent(new CustomEvent('deskbell:track', { detail: { name: 'full' } })),
    ],
    ['somebody is idle', { signal: 'idle', is: 'greater', value: 5 }, () => vi.advanceTimersByTime(7_000)],
  ])('hear that %s', async (_name, condition, happen) => {
    start([condition]);
    expect(bubble()).toBeUndefined();
    happen();
    await settle();
    expect(bubble()).toBeDefined();
  });

  it('know hour, weekday, address and device from the beginning', async () => {
    start([
      {
        all: [
          { signal: 'hour', is: 'between', value: [9, 17] },
          { signal: 'weekday', is: 'equals', value: 2 },
          { signal: 'path', is: 'equals', value: '/' },
          { signal: 'pages', is: 'equals', value: 1 },
          { signal: 'returning', is: 'equals', value: false },
          { not: { signal: 'utm_source', is: 'equals', value: 'mail' } },
        ],
      },
    ]);
    await settle();
    expect(bubble()).toBeDefined();
  });

  it('store nothing and send nothing unless the rules say so', async () => {
    const fetched = vi.fn();
    vi.stubGlobal('fetch', fetched);
    const triggers = start([{ signal: 'path', is: 'equals', value: '/' }]);
    await settle();
    buttons()[1]!.click();
    expect(localStorage.length).toBe(0);
    expect(fetched).not.toHaveBeenCalled();
    triggers.allowStorage(true);
    expect(localStorage.length).toBe(1);
    triggers.allowStorage(false);
    expect(localStorage.length).toBe(0);
  });

  it('keep quiet for days after they were put away, and within their limits', async () => {
    const rules: Condition[] = [{ signal: 'path', is: 'equals', value: '/' }];
    const shown = async (more: Partial<TriggerRules> = {}) => {
      start(rules, { store: true, ...more });
      await settle();
      return bubble() !== undefined;
    };
    expect(await shown()).toBe(true);
    hears!();
    expect(await shown()).toBe(false);
    expect(await shown({ perVisit: 2 })).toBe(true);
    buttons()[1]!.click();
    vi.setSystemTime(NOON + 6 * 86_400_000);
    expect(await shown({ perVisit: 9 })).toBe(false);
    vi.setSystemTime(NOON + 8 * 86_400_000);
    expect(await shown()).toBe(true);
  });

  it('ask whether somebody is in only when they would show, and show nothing when nobody is', async () => {
    const answer = { presence: { available: 0, callNow: false } };
    const fetched = vi.fn(async () => new Response(JSON.stringify(answer)));
    vi.stubGlobal('fetch', fetched);
    start([{ signal: 'event', is: 'equals', value: 'full' }], { onlyWhenIn: true }).trigger('other');
    await settle();
    expect(fetched).not.toHaveBeenCalled();
    start([{ signal: 'event', is: 'equals', value: 'full' }], { onlyWhenIn: true }).trigger('full');
    await settle();
    expect(fetched).toHaveBeenCalledWith('https://desk.example/v1/config', { credentials: 'omit' });
    expect(bubble()).toBeUndefined();
    answer.presence = { available: 1, callNow: true };
    start([{ signal: 'event', is: 'equals', value: 'full' }], { onlyWhenIn: true, view: 'callback' }).trigger('full');
    await settle();
    expect(bubble()).toBeDefined();
  });

  it('stay away once suppressed, and once the visitor has found the bell', async () => {
    start([{ signal: 'event', is: 'equals', value: 'full' }]).suppressTriggers();
    document.dispatchEvent(new CustomEvent('deskbell:track', { detail: { name: 'full' } }));
    const triggers = start([{ signal: 'event', is: 'equals', value: 'full' }]);
    hears!();
    triggers.trigger('full');
    await settle();
    expect(bubble()).toBeUndefined();
  });
});
