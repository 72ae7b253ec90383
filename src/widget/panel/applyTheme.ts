import { accentFor } from '../ui/theme.ts';
import type { Theme } from '../launcher/contract.ts';
import type { Frame } from '../launcher/createFrame.ts';

/** What the frame's document does not inherit: edges of the screen, and what the owner's stylesheet has set. */
const COPIED = ['--safe-top', '--safe-bottom', '--safe-side', '--deskbell-radius', '--deskbell-font'];

/** Gives the frame light or dark, and the owner's colour as it can be read there. */
export function applyTheme(frame: Frame, theme: Theme, color: string, systemIsDark: boolean): void {
  const dark = theme === 'dark' || (theme !== 'light' && systemIsDark);
  const { style, dataset } = frame.document.documentElement;
  const { accent, ink, strong, text } = accentFor(color, dark ? 'dark' : 'light');
  dataset.theme = style.colorScheme = dark ? 'dark' : 'light';
  style.setProperty('--accent', accent);
  style.setProperty('--accent-ink', ink);
  style.setProperty('--accent-strong', strong);
  style.setProperty('--accent-text', text);
  frame.element.classList.toggle('dark', dark);
  copyLook(frame);
}

/** Hands on to the frame what the page's stylesheets say of the element it stands in. */
export function copyLook({ element, document }: Frame): void {
  const own = getComputedStyle(element);
  const { style, dataset } = document.documentElement;
  for (const name of COPIED) style.setProperty(name, own.getPropertyValue(name));
  if (/^\s*page$/.test(own.getPropertyValue('--deskbell-font'))) {
    style.setProperty('--deskbell-font', getComputedStyle(element.ownerDocument.body).fontFamily);
  }
  dataset.density = own.getPropertyValue('--deskbell-density').trim();
}

/** The colour of the owner's stylesheet as `#rrggbb`, whichever way it is written; empty where it sets none. */
export function ownColor({ element, document }: Frame): string {
  const { style } = document.documentElement;
  style.color = '';
  const set = getComputedStyle(element).getPropertyValue('--deskbell-accent');
  style.color = `color-mix(in srgb, ${set} 100%, red 0%)`;
  if (!set || !style.color) return '';
  // `color(srgb 0.12 0.43 0.33)`
  const parts = getComputedStyle(document.documentElement).color.split(' ').slice(1, 4);
  return `#${parts.map((part) => (256 + Math.round(Math.min(1, Math.max(0, parseFloat(part))) * 255)).toString(16).slice(1)).join('')}`;
}
