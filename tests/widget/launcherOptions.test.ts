// @vitest-environment jsdom
import { act, fireEvent, waitFor } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import type { VisitorClient } from '../../src/client/client.ts';
import type { ClientState } from '../../src/client/state.ts';
import { contactLinks } from '../../src/widget/launcher/contactLinks.ts';
import { endpointOf } from '../../src/widget/launcher/endpointOf.ts';
import { mountLauncher } from '../../src/widget/launcher/mountLauncher.ts';
import { usableOptions } from '../../src/widget/launcher/usableOptions.ts';
import { offeredChannels, withChannels } from '../../src/widget/panel/offeredChannels.ts';
import { createWidget, ENDPOINT } from './widgetScene.ts';

afterEach(() => {
  vi.restoreAllMocks();
  document.body.replaceChildren();
  for (const script of document.querySelectorAll('script')) script.remove();
});

const stageOf = (root: ShadowRoot) => root.querySelector('div')!;
const isOpen = (widget: ReturnType<typeof createWidget>) => widget.bell().getAttribute('aria-expanded') === 'true';

/** A launcher whose panel cannot be fetched. */
function createBlocked(options = {}) {
  const launcher = mountLauncher({ endpoint: ENDPOINT, ...options }, () => Promise.reject(new Error('blocked')));
  const host = [...document.querySelectorAll('deskbell-widget')].at(-1)!;
  return { launcher, host, note: host.shadowRoot!.querySelector('#note')! };
}

test('the endpoint is the server the files came from unless the owner says another', () => {
  const of = (given?: string) => endpointOf(given, 'https://shop.example/cart/', 'https://desk.example/deskbell/x.js');
  expect(of()).toBe('https://desk.example');
  expect(of('https://api.example/desk/')).toBe('https://api.example/desk');
  expect(of('/desk')).toBe('https://shop.example/desk');
  expect(of('http://')).toBe('https://desk.example');
});

test('values that can be used are taken, and those left empty by a template are none', () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  const given = {
    locale: 'zh-Hant-TW',
    color: '#12AbEf',
    theme: 'dark',
    position: 'left 20 96',
    channels: 'chat, callback',
    open: 'chat',
    consent: 'required',
    load: 'interaction',
    zIndex: 99,
    hotkey: 'k',
    launcher: '#help, .ask',
    worker: '',
    faq: '',
  };
  expect(usableOptions(given as never)).toEqual({ ...given, zIndex: '99', faq: undefined });
  expect(warn).not.toHaveBeenCalled();
});

test('values that cannot be used are told in the console at once, with what they may be, and the default is taken', async () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  const widget = createWidget({ color: 'red', theme: 'drak' as never, position: 'top' as never, zIndex: '9e9' });
  await waitFor(() => expect(warn).toHaveBeenCalledTimes(1));
  const said = String(warn.mock.calls[0]![0]);
  for (const part of ['color ("red")', 'theme ("drak")', '"light", "dark" or "auto"', 'position ("top")', 'zIndex']) {
    expect(said).toContain(part);
  }
  expect(stageOf(widget.root).className).toBe('right auto');
  expect(stageOf(widget.root).style.getPropertyValue('--accent')).toBe('');
});

test('update, setPosition and setTheme change the bell that is there, and leave out what cannot be', async () => {
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  const widget = createWidget({ color: '#112233' });
  await widget.perform('setPosition', 'left 12 80');
  const { style } = stageOf(widget.root);
  expect([stageOf(widget.root).classList[0], style.getPropertyValue('--x'), style.getPropertyValue('--y')]).toEqual([
    'left',
    '12px',
    '80px',
  ]);
  await widget.perform('update', {
    locale: 'pl',
    color: '#445566',
    endpoint: 'https://evil.example',
    launcher: 'hidden',
  });
  expect(widget.bell().getAttribute('aria-label')).toBe('Otwórz pomoc');
  expect(style.getPropertyValue('--accent')).toBe('#445566');
  expect(stageOf(widget.root).classList.contains('hidden')).toBe(true);
  expect(stageOf(widget.root).classList.contains('left')).toBe(true);
  await widget.perform('setPosition', 'nowhere');
  expect(stageOf(widget.root).classList.contains('right')).toBe(true);
});

test('the bell is named in the language of the page, by what its tag means', async () => {
  const widget = createWidget();
  const names: (string | null)[] = [];
  for (const locale of ['de-AT', 'ru', 'zh-CN', 'xx', 'uk']) {
    await widget.perform('setLocale', locale);
    names.push(widget.bell().getAttribute('aria-label'));
  }
  expect(names).toEqual(['Hilfe öffnen', 'Открыть помощь', '打开帮助', 'Open help', 'Відкрити допомогу']);
});

test('with Ctrl or ⌘ the owner’s key opens the search before the panel was fetched, and no other key does', async () => {
  const widget = createWidget({ hotkey: 'k' });
  fireEvent.keyDown(document.body, { key: 'k' });
  fireEvent.keyDown(document.body, { key: 'j', ctrlKey: true });
  expect(widget.world.loads).toBe(0);
  await act(async () => {
    expect(fireEvent.keyDown(document.body, { key: 'K', metaKey: true })).toBe(false);
  });
  await waitFor(() => expect(isOpen(widget)).toBe(true));
  expect(widget.panel().querySelector('input[type="search"]')).not.toBeNull();
});

test('elements of the page can open and close the panel in place of the bell, which is not to be seen then', async () => {
  document.body.innerHTML = '<button id="help"><b>Help</b></button><button id="other">Other</button>';
  const [help, other] = [document.querySelector('#help')!, document.querySelector('#other')!];
  const widget = createWidget({ launcher: '#help' });
  expect(stageOf(widget.root).classList.contains('hidden')).toBe(true);
  fireEvent.click(other);
  expect(widget.world.loads).toBe(0);
  fireEvent.click(help.firstElementChild!);
  await waitFor(() => expect(isOpen(widget)).toBe(true));
  expect(help.getAttribute('aria-expanded')).toBe('true');
  fireEvent.click(help);
  await waitFor(() => expect(isOpen(widget)).toBe(false));
  expect(document.activeElement).toBe(help);
});

test('a pointer that comes near fetches the panel once and sets it up unseen; nothing is asked for or stored', async () => {
  const widget = createWidget();
  fireEvent.pointerMove(document.body, { clientX: 900, clientY: 900 });
  expect(widget.world.loads).toBe(0);
  vi.spyOn(widget.bell(), 'getBoundingClientRect').mockReturnValue(new DOMRect(880, 880, 56, 56));
  await new Promise((resolve) => setTimeout(resolve, 110));
  fireEvent.pointerMove(document.body, { clientX: 800, clientY: 850 });
  fireEvent.pointerMove(document.body, { clientX: 810, clientY: 850 });
  await waitFor(() => expect(widget.panel().querySelector('input[type="search"]')).not.toBeNull());
  expect(widget.frame().className).toContain('gone');
  expect([widget.world.loads, widget.calls, window.localStorage.length, window.sessionStorage.length]).toEqual([
    1,
    [],
    0,
    0,
  ]);
  expect(isOpen(widget)).toBe(false);
});

test('a pointer on its way to the bell is seen to arrive; one that passes by, moves away or is far is not', async () => {
  /** Pixels from the middle of the bell, a look every 60 ms. */
  const moves: readonly (readonly [string, readonly number[], boolean])[] = [
    ['straight to it', [700, 560, 390], true],
    ['slowly towards it', [390, 370, 350, 330, 310], false],
    ['away from it', [200, 260, 390, 520], false],
    ['fast, but somewhere far', [1400, 1000, 600, 420], false],
    ['standing still', [300, 300, 300, 300], false],
  ];
  for (const [how, distances, arrives] of moves) {
    const widget = createWidget();
    vi.spyOn(widget.bell(), 'getBoundingClientRect').mockReturnValue(new DOMRect(-28, -28, 56, 56));
    distances.forEach((clientX, look) => {
      const event = new MouseEvent('pointermove', { bubbles: true, clientX, clientY: 0 });
      Object.defineProperty(event, 'timeStamp', { value: 1000 + look * 60 });
      document.body.dispatchEvent(event);
    });
    expect(widget.world.loads, how).toBe(arrives ? 1 : 0);
    await widget.perform('destroy');
  }
});

test('where data is saved nothing is fetched before the click', async () => {
  Object.defineProperty(navigator, 'connection', { value: { saveData: true }, configurable: true });
  try {
    const widget = createWidget();
    fireEvent.pointerEnter(widget.bell());
    expect(widget.world.loads).toBe(0);
    fireEvent.click(widget.bell());
    await waitFor(() => expect(isOpen(widget)).toBe(true));
  } finally {
    Reflect.deleteProperty(navigator, 'connection');
  }
});

test('the first visit opens a view by itself, where the owner wants it, and leaves the focus alone; the next does not', async () => {
  document.body.innerHTML = '<input id="field">';
  document.querySelector<HTMLElement>('#field')!.focus();
  const first = createWidget({ open: 'home' });
  await waitFor(() => expect(isOpen(first)).toBe(true));
  expect(document.activeElement?.id).toBe('field');
  await first.perform('destroy');
  const second = createWidget({ open: 'home' });
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect([second.world.loads, isOpen(second)]).toEqual([0, false]);
});

test('G08: a panel that cannot be had leaves a sentence and the owner’s telephone and address beside the bell', async () => {
  const { launcher, host, note } = createBlocked({ phone: '+48 22 123 45 67', email: 'help@shop.example' });
  const heard: unknown[] = [];
  host.addEventListener('deskbell:blocked', (event) => heard.push((event as CustomEvent).detail.what));
  await expect(launcher.perform('open')).rejects.toThrow('blocked');
  expect(note.className).toBe('shown');
  expect([...note.querySelectorAll('a')].map((link) => [link.getAttribute('href'), link.textContent])).toEqual([
    ['tel:+48221234567', '+48 22 123 45 67'],
    ['mailto:help@shop.example', 'help@shop.example'],
  ]);
  expect(heard).toEqual(['files']);
  expect(host.shadowRoot!.querySelector('iframe')?.className ?? 'gone').toContain('gone');
  launcher.perform('destroy');
});

test('G08: without one from the owner, telephone and address are the page’s own organisation’s', () => {
  const script = (json: unknown) => {
    const element = document.createElement('script');
    element.type = 'application/ld+json';
    element.textContent = typeof json === 'string' ? json : JSON.stringify(json);
    document.body.append(element);
  };
  script('{ not json');
  script({ '@type': 'Article', author: { '@type': 'Person', telephone: '+1 555 0100', email: 'me@home.example' } });
  script({ '@graph': [{ '@type': 'LocalBusiness', telephone: '022 123', email: 'mailto:desk@shop.example' }] });
  script({ '@type': 'Organization', telephone: 'second' });
  expect(contactLinks({})).toEqual([
    ['tel:022123', '022 123'],
    ['mailto:desk@shop.example', 'desk@shop.example'],
  ]);
  expect(contactLinks({ email: 'owner@shop.example' })[1]).toEqual(['mailto:owner@shop.example', 'owner@shop.example']);
});

test('only the channels the owner names are offered', async () => {
  const widget = createWidget({ channels: 'callback' });
  await widget.perform('open');
  expect(widget.panel().querySelector('[role="dialog"]')).not.toBeNull();
  expect(widget.panel().querySelector('input[type="search"]')).toBeNull();

  const state = { config: { channels: ['faq', 'chat', 'callback'], site: { name: 'Shop' } } } as unknown as ClientState;
  const client = { state: () => state } as VisitorClient;
  const limited = withChannels(client, () => offeredChannels('callback, faq'));
  expect(limited.state().config).toEqual({ channels: ['faq', 'callback'], site: { name: 'Shop' } });
  expect(limited.state()).toBe(limited.state());
  expect(withChannels(client, () => undefined).state()).toBe(state);
});

test('two widgets of different names stand side by side, each with its own events, and one goes without the other', async () => {
  const page = createWidget();
  const outlet = mountLauncher({ endpoint: ENDPOINT, instance: 'outlet', locale: 'pl' }, () =>
    Promise.reject(new Error()),
  );
  expect(document.querySelectorAll('deskbell-widget')).toHaveLength(2);
  const found = document.querySelector<HTMLElement & { deskbell?: unknown }>(
    'deskbell-widget[data-instance="outlet"]',
  )!;
  expect(found.deskbell).toBe(outlet);
  expect(await page.launcher.perform('instance', ['outlet'])).toBe(outlet);
  const later = page.launcher.perform('instance', ['later']) as Promise<unknown>;
  const third = mountLauncher({ endpoint: ENDPOINT, instance: 'later' }, () => Promise.reject(new Error()));
  expect(await later).toBe(third);
  third.perform('destroy');
  outlet.perform('destroy');
  expect([...document.querySelectorAll('deskbell-widget')]).toEqual([page.host]);
  expect(isOpen(page)).toBe(false);
});

test('G04: a page that sweeps the element away gets it back once, and is left in peace when it insists', async () => {
  const widget = createWidget();
  await widget.perform('open');
  widget.host.remove();
  await waitFor(() => expect(widget.host.isConnected).toBe(true));
  await waitFor(() => expect(widget.panel().querySelector('input[type="search"]')).not.toBeNull());
  expect(isOpen(widget)).toBe(true);
  widget.host.remove();
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(widget.host.isConnected).toBe(false);
});
