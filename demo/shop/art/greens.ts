import type { LeafColours } from './leaf.ts';

/** The greens of the shop, from the leaves in front to those at the back. Each plant picks its own. */
export const greens = {
  fresh: { dark: ['#6f9f55', '#3f7345'], light: ['#a5c877', '#6ca257'], rib: '#e3efc0' },
  leaf: { dark: ['#4f8a55', '#24583f'], light: ['#7fb173', '#468757'], rib: '#cfe5b8' },
  deep: { dark: ['#357052', '#173f33'], light: ['#589069', '#2c6449'], rib: '#b5d6ae' },
  shade: { dark: ['#285a47', '#12352c'], light: ['#3f7458', '#214f3e'], rib: '#7fa98d' },
  wine: { dark: ['#4a4440', '#241f22'], light: ['#6d6357', '#3c3a35'], rib: '#c6745f' },
  wineFront: { dark: ['#45604c', '#22352e'], light: ['#71876a', '#3c5a47'], rib: '#d99b7c' },
  mint: { dark: ['#7ab08c', '#3d7d63'], light: ['#b4d8b0', '#74ae88'], rib: '#eef6df' },
  gold: { dark: ['#86ad4c', '#4a7d3d'], light: ['#c6d472', '#83b04f'], rib: '#f2f3c4' },
  white: { dark: ['#f4f1e4', '#cdd3ba'], light: ['#fffdf6', '#e9ead6'], rib: '#b9c79c' },
} as const satisfies Record<string, LeafColours>;
