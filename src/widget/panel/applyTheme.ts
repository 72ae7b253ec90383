import { accentFor } from '../ui/theme.ts';
import type { Theme } from '../launcher/contract.ts';
import type { Frame } from '../launcher/createFrame.ts';

/** Gives the frame light or dark, and the owner's colour as it can be read there. */
export function applyTheme(frame: Frame, theme: Theme, color: string, systemIsDark: boolean): void {
  const dark = theme === 'dark' || (theme !== 'light' && systemIsDark);
  const { style, dataset } = frame.document.documentElement;
  const { accent, ink, strong, text } = accentFor(color, dark ? 'dark' : 'light');
  dataset.theme = dark ? 'dark' : 'light';
  style.setProperty('--accent', accent);
  style.setProperty('--accent-ink', ink);
  style.setProperty('--accent-strong', strong);
  style.setProperty('--accent-text', text);
  frame.element.classList.toggle('dark', dark);
}
