// @vitest-environment jsdom
import { afterEach, expect, test, vi } from 'vitest';
import type { Deskbell } from '../../src/entries/npm.ts';
import { allowFramesInShadow } from '../widget/framesInShadow.ts';

allowFramesInShadow();

afterEach(() => {
  vi.unstubAllGlobals();
  vi.resetModules();
  delete (window as { deskbell?: unknown }).deskbell;
});

/** Runs the tag with these attributes, as a page does. */
async function runTag(attributes: Readonly<Record<string, string>>): Promise<void> {
  const script = document.createElement('script');
  Object.assign(script.dataset, attributes);
  vi.stubGlobal('tag', script);
  await import('../../src/entries/tag.ts');
}

const pageDeskbell = () => (window as unknown as { deskbell: Deskbell }).deskbell;
const widgets = () => [...document.querySelectorAll<HTMLElement & { deskbell: Deskbell }>('deskbell-widget')];

test('a tag whose bell was taken away leaves it so at the next moment of loading, and a bare boot brings it back', async () => {
  await runTag({ load: 'interaction', endpoint: 'https://desk.example', position: 'left' });
  await pageDeskbell().destroy();
  window.dispatchEvent(new Event('keydown'));
  // The code would be there by then.
  await import('../../src/entries/launcher.ts');
  await new Promise((resolve) => setTimeout(resolve));
  expect(widgets()).toHaveLength(0);
  await pageDeskbell().boot();
  expect(widgets()[0]!.shadowRoot!.querySelector('.left')).not.toBeNull();
  await pageDeskbell().destroy();
  expect(widgets()).toHaveLength(0);
});

test('a tag with a name keeps it when the page boots it anew, and hears its own events meanwhile', async () => {
  await runTag({ load: 'immediate', endpoint: 'https://desk.example', instance: 'outlet' });
  await vi.waitFor(() => expect(widgets()).toHaveLength(1));
  const outlet = widgets()[0]!.deskbell;
  const heard: string[] = [];
  outlet.on('ready', () => heard.push('outlet'));
  await outlet.destroy();
  const other = document.body.appendChild(document.createElement('div'));
  other.dispatchEvent(new CustomEvent('deskbell:ready', { bubbles: true, detail: {} }));
  expect(heard).toEqual([]);
  await outlet.boot({ endpoint: 'https://outlet.example' });
  expect(widgets()[0]!.dataset.instance).toBe('outlet');
  expect(heard).toEqual(['outlet']);
  await outlet.destroy();
});
