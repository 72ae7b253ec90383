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
  const panel = {
    perform: async (...call: unknown[]) => void asked.push(call),
    refresh: async () => void asked.push(['refresh']),
    view: () => undefined,
  } as unknown as PanelHandle;
  const element = document.body.appendChild(document.createElement('div'));
  const load = async () => async (it: PanelHost) => {
    host = it;
    return panel;
  };
  const mounted = await mountInline(element, options as never, load, view);
  return { mounted, asked, options: () => host!.options };
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
