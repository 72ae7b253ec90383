// @vitest-environment jsdom
import { waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import '../../src/entries/element.ts';
import type { PanelHandle, PanelHost } from '../../src/widget/launcher/contract.ts';
import { mountInline } from '../../src/widget/panel/mountInline.ts';
import { allowFramesInShadow } from '../widget/framesInShadow.ts';

allowFramesInShadow();

let warn: ReturnType<typeof vi.spyOn>;
beforeEach(() => {
  warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
});
afterEach(() => {
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

const said = () => warn.mock.calls.map((call: unknown[]) => String(call[0])).join('\n');

/** An inline panel whose own code is one that only notes what it is asked for. */
async function mountWith(options: object, view?: string) {
  const asked: unknown[][] = [];
  let host: PanelHost | undefined;
  const element = document.body.appendChild(document.createElement('div'));
  const load = async () => async (it: PanelHost) => {
    host = it;
    const frame = await it.frame();
    return {
      perform: async (...call: unknown[]) => void asked.push(call),
      refresh: async () => void asked.push(['refresh']),
      view: () => 'faq',
      destroy() {
        asked.push(['destroy']);
        frame.element.remove();
      },
    } as unknown as PanelHandle;
  };
  const mounted = await mountInline(element, options as never, load, view);
  return { mounted, element, root: element.shadowRoot!, asked, options: () => host!.options };
}

test('what an inline panel is given and cannot use is told once, with what it may be, and the default is taken', async () => {
  const inline = await mountWith({ endpoint: '/desk/', theme: 'drak', color: '#1f6f54', locale: '' }, 'chatt');
  expect(inline.options()).toEqual({ endpoint: `${location.origin}/desk`, color: '#1f6f54' });
  expect(inline.asked).toEqual([['open', ['home']]]);
  await waitFor(() => expect(warn).toHaveBeenCalledTimes(2));
  for (const part of ['theme ("drak")', '"light", "dark" or "auto"', 'view ("chatt")', '"home", "faq", "chat" or']) {
    expect(said()).toContain(part);
  }
});

test('an inline panel that is told to change takes what can be used, and keeps its endpoint', async () => {
  const inline = await mountWith({ endpoint: 'https://desk.example' }, 'faq');
  expect(inline.asked).toEqual([['open', ['faq']]]);
  expect(warn).not.toHaveBeenCalled();
  await inline.mounted.perform('update', [{ theme: 'dark', color: 'red', endpoint: 'https://evil.example' }]);
  await inline.mounted.perform('setLocale', ['pl']);
  expect(inline.options()).toMatchObject({ endpoint: 'https://desk.example', theme: 'dark', locale: 'pl' });
  expect(inline.options().color).toBeUndefined();
  expect(inline.asked.slice(1)).toEqual([['refresh'], ['refresh']]);
  await waitFor(() => expect(said()).toContain('color ("red")'));
});

test('an element whose endpoint is no address is drawn all the same, and options it cannot use are told', async () => {
  document.body.innerHTML = '<deskbell-widget endpoint="http://" position="top" class="mine"></deskbell-widget>';
  const element = document.querySelector('deskbell-widget')!;
  await element.api.ready();
  expect(element.shadowRoot!.querySelector('button')).not.toBeNull();
  await waitFor(() => expect(said()).toContain('position ("top")'));
  expect(warn).toHaveBeenCalledTimes(1);
});

test('an inline panel that is taken away ends, and leaves nothing in its element', async () => {
  const inline = await mountWith({ endpoint: 'https://desk.example' }, 'faq');
  expect(inline.root.querySelectorAll('iframe')).toHaveLength(1);
  // As the page object says it: without arguments.
  inline.mounted.perform('destroy');
  await waitFor(() => expect(inline.asked).toEqual([['open', ['faq']], ['destroy']]));
  expect(inline.root.querySelector('div, iframe')).toBeNull();
  expect((inline.element as { deskbell?: unknown }).deskbell).toBeUndefined();
});

test('an inline panel whose frame was emptied by a move is set up anew where the visitor was, once for each move', async () => {
  const inline = await mountWith({ endpoint: 'https://desk.example' }, 'faq');
  for (let moves = 1; moves <= 2; moves += 1) {
    inline.asked.length = 0;
    const frame = inline.root.querySelector('iframe')!;
    // A browser tells so of a frame that has got a document anew.
    frame.dispatchEvent(new Event('load'));
    frame.dispatchEvent(new Event('load'));
    await inline.mounted.perform('search', ['returns']);
    expect(inline.asked).toEqual(expect.arrayContaining([['destroy'], ['open', []], ['search', ['returns']]]));
    expect(inline.asked).toHaveLength(3);
    expect(inline.root.querySelectorAll('iframe')).toHaveLength(1);
    expect(inline.root.querySelector('iframe')).not.toBe(frame);
  }
  expect(inline.mounted.state().view).toBe('faq');
  inline.mounted.perform('destroy');
});

test('a colour that is taken back is the default again, of an inline panel and of a bell', async () => {
  const inline = await mountWith({ endpoint: 'https://desk.example' });
  const accent = (root: ShadowRoot) => root.querySelector('div')!.style.getPropertyValue('--accent');
  await inline.mounted.perform('update', [{ color: '#1f6f54' }]);
  expect(accent(inline.root)).toBe('#1f6f54');
  await inline.mounted.perform('update', [{ color: undefined }]);
  expect(accent(inline.root)).toBe('');

  document.body.innerHTML =
    '<deskbell-widget endpoint="/" color="#1f6f54" position="left" theme="dark"></deskbell-widget>';
  const element = document.querySelector('deskbell-widget')!;
  await element.api.ready();
  const root = element.shadowRoot!;
  expect([accent(root), root.querySelector('div')!.className]).toEqual(['#1f6f54', 'left dark']);
  for (const name of ['color', 'position', 'theme']) element.removeAttribute(name);
  await waitFor(() => expect([accent(root), root.querySelector('div')!.className]).toEqual(['', 'right auto']));
});

/** An element of the page's own, with the events its methods tell of. */
function addWidget(position: string, instance?: string) {
  const element = document.createElement('deskbell-widget');
  element.setAttribute('endpoint', 'https://desk.example');
  element.setAttribute('position', position);
  if (instance) element.setAttribute('instance', instance);
  document.body.append(element);
  return element;
}
const bellOf = (element: Element) => element.shadowRoot?.querySelector('button') ?? null;
const sideOf = (element: Element) => element.shadowRoot!.querySelector('div')!.className;

test('of two elements the second has the bell when the first has gone, and what was said to it meanwhile', async () => {
  const first = addWidget('right');
  await first.api.ready();
  const [second, third] = [addWidget('left'), addWidget('left 40')];
  await Promise.all([second.api.ready(), third.api.ready()]);
  expect([first, second, third].map((it) => Boolean(bellOf(it)))).toEqual([true, false, false]);
  await second.api.setTheme('dark');
  expect(second.api.state().ready).toBe(true);
  first.remove();
  await waitFor(() => expect(bellOf(second)).not.toBeNull());
  await waitFor(() => expect(sideOf(second)).toBe('left dark'));
  expect([bellOf(first), bellOf(third)]).toEqual([null, null]);
  await second.api.setTheme('light');
  expect(sideOf(second)).toBe('left light');
  second.remove();
  await waitFor(() => expect(bellOf(third)).not.toBeNull());
});

test('an element that goes before it had the bell leaves it to the one that has it', async () => {
  const first = addWidget('right');
  await first.api.ready();
  const second = addWidget('left');
  await second.api.ready();
  second.remove();
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(bellOf(first)).not.toBeNull();
  first.remove();
  await waitFor(() => expect(bellOf(first)).toBeNull());
  expect(bellOf(second)).toBeNull();
  // Put in again it is the first.
  document.body.append(second);
  await waitFor(() => expect(bellOf(second)).not.toBeNull());
});

test('elements of different names stand beside each other, and hear their own events', async () => {
  const [plain, outlet] = [addWidget('right'), addWidget('left', 'outlet')];
  const heard: string[] = [];
  plain.api.on('ready', () => heard.push('plain'));
  outlet.api.on('ready', () => heard.push('outlet'));
  await Promise.all([plain.api.ready(), outlet.api.ready()]);
  expect([bellOf(plain), bellOf(outlet)]).not.toContain(null);
  expect(heard.sort()).toEqual(['outlet', 'plain']);
});
