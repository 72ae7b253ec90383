import type { PanelHost } from '../launcher/contract.ts';
import type { Frame } from './createFrame.ts';
import { adoptStyles } from './styles.ts';

/** Sizes of a panel for pages on which everything stands closer together. */
const COMPACT = `:root {
  --space-1: 3px;
  --space-2: 6px;
  --space-3: 9px;
  --space-4: 12px;
  --space-5: 15px;
  --space-6: 20px;
  --text-m: 0.875rem;
  --text-l: 1rem;
  --text-xl: 1.3125rem;
  --leading: 1.4;
}`;

/** Radii of the panel beside the owner's, which is the largest of them. */
const RADII = { '--radius-l': 0.9, '--radius-m': 0.6, '--radius-s': 0.4 };

/**
 * Puts on what the owner has set by custom properties on `deskbell-widget` or above it: a closed list, each value checked,
 * so that no page can break the panel. A colour given by option wins. `dress` draws the colours anew.
 */
export function wearTokens(frame: Frame, host: PanelHost, dress: () => void): void {
  const page = host.root.ownerDocument.defaultView!;
  const given = page.getComputedStyle(host.root.host);
  const token = (name: string) => given.getPropertyValue(`--deskbell-${name}`).trim();
  const { style } = frame.document.documentElement;

  const accent = asHex(token('accent'), page);
  if (accent && !host.options.color) {
    host.options.color = accent;
    dress();
  }
  const radius = /^(\d+(?:\.\d+)?)px$/.exec(token('radius'))?.[1] ?? (token('radius') === '0' ? '0' : undefined);
  if (radius) {
    const pixels = Math.min(28, Number(radius));
    frame.element.style.setProperty('--panel-radius', `${pixels}px`);
    for (const [name, share] of Object.entries(RADII)) style.setProperty(name, `${Math.round(pixels * share)}px`);
  }
  if (token('density') === 'compact') adoptStyles(frame.window, COMPACT);
  if (token('shadow') === 'none') frame.element.style.setProperty('--panel-shadow', 'none');
  const font = token('font');
  if (font && !/[;{}]/.test(font)) void wearFont(frame, page, font);
}

/** Any colour of CSS as `#rrggbb`; absent when it is none, or can be seen through. */
function asHex(color: string, page: Window): string | undefined {
  if (/^#[\da-f]{6}$/i.test(color)) return color;
  const pen = color && (page as Partial<typeof globalThis>).CSS?.supports('color', color) && context(page);
  if (!pen) return undefined;
  pen.fillStyle = color;
  const hex = String(pen.fillStyle);
  return /^#[\da-f]{6}$/i.test(hex) ? hex : undefined;
}

function context(page: Window): CanvasRenderingContext2D | null {
  return page.document.createElement('canvas').getContext('2d');
}

/** The font of the page (`page`) or one named. Fonts of the page are not known inside a frame, so their rules come along. */
async function wearFont(frame: Frame, page: Window, wanted: string): Promise<void> {
  const family = wanted === 'page' ? page.getComputedStyle(page.document.body).fontFamily : wanted;
  const { fontFaces } = await import('./fontFaces.ts');
  const rules = fontFaces(page.document, family);
  if (rules) adoptStyles(frame.window, rules);
  frame.document.documentElement.style.setProperty('--font', `${family}, system-ui, sans-serif`);
}
