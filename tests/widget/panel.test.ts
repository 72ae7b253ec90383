// @vitest-environment jsdom
import { fireEvent, waitFor, within } from '@testing-library/preact';
import { expect, onTestFinished, test, vi } from 'vitest';
import { CONFIG } from './chatPanelScene.tsx';
import { createWidget } from './widgetScene.ts';

type Widget = ReturnType<typeof createWidget>;

const inPanel = (widget: Widget) => within(widget.panel());
const searchbox = (widget: Widget) =>
  inPanel(widget).getByRole('searchbox', { name: 'How can we help?' }) as HTMLInputElement;
const type = (widget: Widget, value: string) => fireEvent.input(searchbox(widget), { target: { value } });

async function open(...args: unknown[]) {
  const widget = createWidget();
  await widget.perform('open', ...args);
  return widget;
}

test('the panel is a dialog in a frame, both named after the site', async () => {
  const widget = await open();
  await waitFor(() => inPanel(widget).getByRole('dialog', { name: 'Fernway' }));
  expect(widget.frame().title).toBe('Fernway');
  expect(widget.frame().getAttribute('src')).toBeNull();
  expect(widget.frame().contentDocument!.documentElement.lang).toMatch(/^en/);
});

test('the panel is drawn before the first call to the endpoint', async () => {
  const widget = createWidget();
  const drawn: boolean[] = [];
  const { push } = widget.calls;
  widget.calls.push = (call) => {
    if (call === 'config') drawn.push(widget.panel().childElementCount > 0);
    return push.call(widget.calls, call);
  };
  await widget.perform('open');
  await waitFor(() => expect(drawn).toEqual([true]));
});

test('the search has the focus, and Escape closes the panel', async () => {
  const widget = await open();
  await waitFor(() => expect(widget.frame().contentDocument!.activeElement).toBe(searchbox(widget)));
  fireEvent.keyDown(searchbox(widget), { key: 'Escape' });
  expect(widget.bell().getAttribute('aria-expanded')).toBe('false');
});

test('the head says who is in, and one suggestion is made with its reason', async () => {
  const widget = await open();
  await waitFor(() => inPanel(widget).getByText('Anna is in'));
  inPanel(widget).getByText('Anna is in and can answer now');
  inPanel(widget).getByRole('button', { name: 'Chat with us' });
  inPanel(widget).getByRole('button', { name: 'Call me back' });
});

test('nothing is suggested before the site has told who is in', async () => {
  const widget = createWidget();
  let answer: () => void = () => undefined;
  widget.world.told = new Promise((resolve) => {
    answer = resolve;
  });
  await widget.perform('open');
  await waitFor(() => expect(widget.calls).toContain('config'));
  expect(inPanel(widget).queryByRole('button', { name: /message|Chat/ })).toBeNull();
  answer();
  await waitFor(() => inPanel(widget).getByRole('button', { name: 'Chat with us' }));
});

test('an endpoint that tells nothing of itself is offered a message and a call', async () => {
  const widget = createWidget();
  widget.world.config = undefined;
  await widget.perform('open');
  await waitFor(() => inPanel(widget).getByRole('button', { name: 'Leave a message' }));
  inPanel(widget).getByRole('button', { name: 'Call me back' });
});

test('typing shows answers, the arrows choose, Enter opens the article', async () => {
  const widget = await open();
  type(widget, 'retur');
  // The first search of this file fetches the engine.
  const options = await waitFor(() => inPanel(widget).getAllByRole('option'), { timeout: 10_000 });
  expect(options[0]!.textContent).toContain('How do I return something?');
  fireEvent.keyDown(searchbox(widget), { key: 'ArrowDown' });
  expect(searchbox(widget).getAttribute('aria-activedescendant')).toBe(options[0]!.id);
  expect(options[0]!.getAttribute('aria-selected')).toBe('true');
  fireEvent.keyDown(searchbox(widget), { key: 'Enter' });
  await waitFor(() => inPanel(widget).getByRole('heading', { name: 'How do I return something?' }));
  await waitFor(() => expect(widget.sent).toHaveLength(2));
  expect(widget.sent).toEqual([
    { type: 'faq.search', data: { query: 'retur', lang: 'en', results: 1 } },
    {
      type: 'article.open',
      data: { articleId: 'returns', title: 'How do I return something?', lang: 'en', query: 'retur' },
    },
  ]);
});

test('back from an article leads to the search as it was left', async () => {
  const widget = await open();
  type(widget, 'refund');
  fireEvent.click((await waitFor(() => inPanel(widget).getAllByRole('option')))[0]!);
  await waitFor(() => inPanel(widget).getByText('Soon.'));
  fireEvent.click(inPanel(widget).getByRole('button', { name: 'Back' }));
  await waitFor(() => expect(searchbox(widget).value).toBe('refund'));
});

test('a search that finds nothing says so, keeps the words and leads to a person', async () => {
  const widget = await open();
  type(widget, 'xyzzy quux');
  await waitFor(() => inPanel(widget).getByText('We found no answer to “xyzzy quux”.'));
  expect(searchbox(widget).value).toBe('xyzzy quux');
  inPanel(widget).getByRole('button', { name: 'Ask us about this' });
});

test('a search the visitor pauses on is told and read out', async () => {
  const widget = await open();
  type(widget, 'delivery');
  await waitFor(() => expect(widget.sent).toHaveLength(1), { timeout: 4000 });
  expect(widget.sent[0]).toEqual({ type: 'faq.search', data: { query: 'delivery', lang: 'en', results: 1 } });
  expect(inPanel(widget).getByRole('status').textContent).toBe('1 answer found');
});

test('Escape first empties the search', async () => {
  const widget = await open();
  type(widget, 'delivery');
  fireEvent.keyDown(searchbox(widget), { key: 'Escape' });
  expect(searchbox(widget).value).toBe('');
  expect(widget.bell().getAttribute('aria-expanded')).toBe('true');
});

test('an article is drawn as elements, with links that are safe to follow', async () => {
  const widget = await open('article', { articleId: 'returns' });
  await waitFor(() => inPanel(widget).getByText('30 days'));
  expect(inPanel(widget).getByText('30 days').tagName).toBe('STRONG');
  const inside = inPanel(widget).getByRole('link', { name: 'returns' });
  const outside = inPanel(widget).getByRole('link', { name: /the post/ });
  expect([inside.getAttribute('href'), inside.getAttribute('target')]).toEqual([
    new URL('/returns', window.location.href).href,
    '_parent',
  ]);
  expect([outside.getAttribute('rel'), outside.getAttribute('target')]).toEqual(['noopener noreferrer', '_blank']);
});

test('an article asks whether it helped, once', async () => {
  const widget = await open('article', { articleId: 'refund' });
  fireEvent.click(await waitFor(() => inPanel(widget).getByRole('button', { name: 'Yes' })));
  expect(widget.sent.at(-1)).toEqual({ type: 'article.rate', data: { articleId: 'refund', helpful: true } });
  await waitFor(() => expect(inPanel(widget).queryByRole('button', { name: 'Yes' })).toBeNull());
});

test('an article that is gone leads to the others', async () => {
  const widget = await open('article', { articleId: 'nothing' });
  fireEvent.click(await waitFor(() => inPanel(widget).getByRole('button', { name: 'All articles' })));
  await waitFor(() => inPanel(widget).getByRole('heading', { name: 'Delivery' }));
});

test('answers that cannot be had are said in a sentence, and asked for again', async () => {
  const widget = createWidget();
  widget.world.faq = vi.fn(async () => Promise.reject(new Error('offline')));
  await widget.perform('open');
  await waitFor(() => inPanel(widget).getByText('The answers could not be loaded.'));
  widget.world.faq = createWidget().world.faq;
  fireEvent.click(inPanel(widget).getByRole('button', { name: 'Try again' }));
  await waitFor(() => inPanel(widget).getByText('How long does delivery take?'));
});

test('whatever the panel opens with, back leads to the first view', async () => {
  const widget = await open('faq');
  fireEvent.click(await waitFor(() => inPanel(widget).getByRole('button', { name: 'Back' })));
  await waitFor(() => inPanel(widget).getByText('Most asked'));
  expect(inPanel(widget).queryByRole('button', { name: 'Back' })).toBeNull();
});

test('opened again, the panel is where it was left', async () => {
  const widget = await open('faq');
  await widget.perform('close');
  await widget.perform('open');
  await waitFor(() => inPanel(widget).getByText('Answers to common questions'));
  expect(JSON.parse(window.sessionStorage.getItem('deskbell:place:https://desk.example')!)).toMatchObject({
    view: 'faq',
  });
});

test('the panel changes its language while it is open', async () => {
  const widget = await open('faq');
  await waitFor(() => inPanel(widget).getByText('Answers to common questions'));
  await widget.perform('setLocale', 'pl');
  await waitFor(() => inPanel(widget).getByText('Odpowiedzi na częste pytania'));
  expect(widget.frame().contentDocument!.documentElement.lang).toBe('pl');
  expect(widget.calls).toContain('faq pl');
});

test('the panel speaks the owner’s language, else the page’s, else the browser’s, else the site’s, else English', async () => {
  const languages = vi.spyOn(navigator, 'languages', 'get');
  onTestFinished(() => {
    languages.mockRestore();
    document.documentElement.lang = '';
  });
  for (const [locale, page, browser, site, spoken] of [
    ['zh-tw', 'pl', ['de'], 'fr', 'zh-tw'],
    ['sw', 'pl-PL', ['de'], 'fr', 'pl-PL'],
    [undefined, 'sw', ['th', 'iw-IL'], 'fr', 'iw-IL'],
    [undefined, '', ['th'], 'fr', 'fr'],
    [undefined, 'xx', ['not a tag'], 'sw', 'en'],
  ] as const) {
    document.documentElement.lang = page;
    languages.mockReturnValue(browser);
    const widget = createWidget(locale ? { locale } : {});
    widget.world.config = { ...CONFIG, site: { ...CONFIG.site, locale: site } };
    await widget.perform('open');
    await waitFor(() => expect(widget.calls).toContain('config'));
    const { documentElement } = widget.frame().contentDocument!;
    await waitFor(() => expect(documentElement.lang).toBe(spoken), { timeout: 5_000 });
    await widget.perform('destroy');
  }
});

test('of two languages chosen one after the other the later one stays', async () => {
  const widget = await open('faq');
  await Promise.all([widget.perform('setLocale', 'ja'), widget.perform('setLocale', 'ar')]);
  await waitFor(() => inPanel(widget).getByText('إجابات عن الأسئلة الشائعة'));
  const { documentElement } = widget.frame().contentDocument!;
  expect([documentElement.lang, documentElement.dir]).toEqual(['ar', 'rtl']);
});

test('the owner’s own words take the place of ours in their language, and ours stay in the others', async () => {
  const widget = createWidget();
  widget.world.config = { ...CONFIG, texts: { greeting: { en: 'Ask the gardener', th: 'สวัสดี' }, mostAsked: '★' } };
  await widget.perform('open');
  await waitFor(() => inPanel(widget).getByRole('heading', { name: 'Ask the gardener' }));
  inPanel(widget).getByText('★');
  await widget.perform('setLocale', 'pl');
  await waitFor(() => inPanel(widget).getByRole('heading', { name: 'W czym możemy pomóc?' }));
  await widget.perform('setLocale', 'th-TH');
  await waitFor(() => inPanel(widget).getByRole('heading', { name: 'สวัสดี' }));
});

test('the theme the page sets holds in the frame', async () => {
  const widget = await open();
  await widget.perform('setTheme', 'dark');
  expect(widget.frame().contentDocument!.documentElement.dataset.theme).toBe('dark');
});
