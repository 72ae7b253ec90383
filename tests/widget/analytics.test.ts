// @vitest-environment jsdom
import { expect, it, vi } from 'vitest';
import { startAnalytics } from '../../src/widget/analytics/startAnalytics.ts';

const say = (name: string, detail: object) =>
  document.body.dispatchEvent(new CustomEvent(`deskbell:${name}`, { detail, bubbles: true }));

it('tells each tool in its own way what happens, and nothing about anybody', () => {
  const page = window as unknown as Record<string, unknown>;
  const [gtag, plausible] = [vi.fn(), vi.fn()];
  Object.assign(page, { gtag, plausible });
  const stop = startAnalytics(window, ['dataLayer', 'gtag', 'plausible', 'matomo']);
  say('ready', {});
  say('open', { view: 'chat' });
  say('search', { query: 'my name is Ola', results: 3 });
  say('article', { articleId: 'returns', title: 'How do I return it?' });
  say('message', { text: 'call +48512345678', from: 'visitor', at: '2026-11-23T09:00:00Z' });
  say('message', { text: 'Hello Ola', from: 'agent', at: '2026-11-23T09:00:00Z' });
  say('callback', { id: '0192aaaa-0000-7000-8000-000000000000', state: 'requested' });
  say('callback', { id: '0192aaaa-0000-7000-8000-000000000000', state: 'offered' });
  say('identify', { visitorId: '0192aaaa-0000-7000-8000-000000000000', verified: true });
  say('close', {});
  const told = [
    ['deskbell_open', { view: 'chat' }],
    ['deskbell_search', { results: 3 }],
    ['deskbell_article', { article: 'returns' }],
    ['deskbell_message_sent', {}],
    ['deskbell_message_received', { from: 'agent' }],
    ['deskbell_callback', { state: 'requested' }],
    ['deskbell_close', {}],
  ] as const;
  expect(page.dataLayer).toEqual(told.map(([event, facts]) => ({ event, ...facts })));
  expect(gtag.mock.calls).toEqual(told.map(([event, facts]) => ['event', event, facts]));
  expect(plausible.mock.calls).toEqual(told.map(([event, facts]) => [event, { props: facts }]));
  expect((page._paq as unknown[][]).slice(0, 2)).toEqual([
    ['trackEvent', 'Deskbell', 'deskbell_open', 'chat'],
    ['trackEvent', 'Deskbell', 'deskbell_search', '3'],
  ]);
  expect(JSON.stringify([page.dataLayer, page._paq, gtag.mock.calls])).not.toMatch(/Ola|48512|0192aaaa/);
  stop();
  say('open', { view: 'faq' });
  expect(gtag).toHaveBeenCalledTimes(told.length);
});

it('counts once what happens once, however many tabs hear of it', async () => {
  const held = new Set<string>();
  const locks = {
    request: (name: string, _options: object, run: (lock: object | null) => Promise<void>) => {
      if (held.has(name)) return run(null);
      held.add(name);
      return run({});
    },
  };
  vi.stubGlobal('navigator', { locks });
  const gtag = vi.fn();
  Object.assign(window, { gtag });
  // Two listeners stand for two tabs: both hear all, and of what the visitor did one was told that it was elsewhere.
  const stops = [startAnalytics(window, ['gtag']), startAnalytics(window, ['gtag'])];
  say('message', { text: 'Hello', from: 'agent', at: '2026-11-23T09:00:00Z' });
  say('callback', { id: '1', state: 'completed' });
  say('message', { text: 'Hi', from: 'visitor', at: '2026-11-23T09:00:01Z', elsewhere: true });
  say('callback', { id: '1', state: 'requested', elsewhere: true });
  await vi.waitFor(() => expect(gtag).toHaveBeenCalledTimes(2));
  await new Promise((resolve) => setTimeout(resolve));
  expect(gtag.mock.calls.map(([, event]) => event)).toEqual(['deskbell_message_received', 'deskbell_callback']);
  for (const stop of stops) stop();
  vi.unstubAllGlobals();
});

it('does not let a tool that fails or is missing disturb the page, and names a tool there is not', () => {
  const page = window as unknown as Record<string, unknown>;
  page.gtag = () => {
    throw new Error('consent');
  };
  delete page.plausible;
  const stop = startAnalytics(window, ['gtag', 'plausible']);
  expect(() => say('open', { view: 'chat' })).not.toThrow();
  stop();
  expect(() => startAnalytics(window, ['hotjar'])).toThrow('"hotjar" is none of dataLayer, gtag, plausible, matomo.');
});
