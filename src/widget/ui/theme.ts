/** The owner's colour made usable: `#rrggbb` each. */
export interface Accent {
  /** Fill of the header and of primary buttons: the owner's colour, or as near as can be read on. */
  readonly accent: string;
  /** Words and icons on `accent` and `strong`: at least 4.5:1. */
  readonly ink: string;
  /** `accent` hovered or pressed. */
  readonly strong: string;
  /** The colour as words on any surface: at least 4.5:1. */
  readonly text: string;
}

type Rgb = readonly number[];

const WHITE = '#ffffff';
const BLACK = '#000000';
const DARK_INK = '#14110d';
/** How much black a fill may take so that white can stand on it; beyond, dark words look better. */
const DARKEN_AT_MOST = 0.26;
const READABLE = 4.5;
const SURFACES = { light: [WHITE, '#f6f4f0'], dark: ['#131211', '#1b1a18', '#262421'] };

/** Makes the accent colours of a theme from the owner's. What is not `#rrggbb` gives Deskbell's own green. */
export function accentFor(color: string, theme: 'light' | 'dark'): Accent {
  const own = /^#[\da-f]{6}$/i.test(color) ? color.toLowerCase() : '#1f6f54';
  const surfaces = SURFACES[theme];
  // The strongest tint of a surface with the colour that words in the colour stand on.
  const tinted = surfaces.map((surface) => mix(surface, own, 0.14));
  const readable = (hex: string) => [...surfaces, ...tinted].every((surface) => contrast(hex, surface) >= READABLE);
  const dark = theme === 'dark';
  const visible = dark ? towards(WHITE, own, (hex) => contrast(hex, surfaces[2]!) >= 2).color : own;
  const darkened = towards(BLACK, visible, (hex) => contrast(hex, WHITE) >= READABLE);
  const white = darkened.share <= DARKEN_AT_MOST;
  const accent = white ? darkened.color : visible;
  return {
    accent,
    ink: white ? WHITE : DARK_INK,
    strong: mix(accent, white ? BLACK : WHITE, 0.14),
    text: towards(dark ? WHITE : BLACK, own, readable).color,
  };
}

/** Contrast of two colours after WCAG 2.2, 1 to 21. */
export function contrast(a: string, b: string): number {
  const [x, y] = [luminance(a), luminance(b)];
  return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05);
}

/** Mixes in as little of a colour as is enough. */
function towards(target: string, from: string, enough: (hex: string) => boolean): { color: string; share: number } {
  let share = 0;
  while (share < 1 && !enough(mix(from, target, share))) share += 0.02;
  return { color: mix(from, target, Math.min(1, share)), share };
}

function mix(a: string, b: string, share: number): string {
  const other = rgbOf(b);
  const parts = rgbOf(a).map((value, index) => Math.round(value + (other[index]! - value) * share));
  return `#${parts.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

function rgbOf(hex: string): Rgb {
  return [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
}

function luminance(hex: string): number {
  const [red, green, blue] = rgbOf(hex).map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}
