import { greens } from '../greens.ts';
import { leaf, outlines } from '../leaf.ts';
import { glazes, pot } from '../pot.ts';

/** A pot in which next to nothing grows. */
export function emptyPot(): string {
  return [
    pot({ x: 160, top: 132, bottom: 232, mouth: 68, foot: 50 }, glazes.terracotta),
    `<path d="M160 134c-1-14 1-24 0-36" fill="none" stroke="#6f9a4c" stroke-width="4" stroke-linecap="round"/>`,
    leaf({
      base: [160, 100],
      angle: -52,
      length: 36,
      width: 20,
      bend: 16,
      outline: outlines.oval,
      colours: greens.leaf,
    }),
    leaf({
      base: [160, 100],
      angle: 50,
      length: 38,
      width: 20,
      bend: -16,
      outline: outlines.oval,
      colours: greens.fresh,
    }),
  ].join('');
}
