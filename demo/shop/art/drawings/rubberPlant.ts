import { line, type Point } from '../curve.ts';
import { greens } from '../greens.ts';
import { leaf, type LeafColours, outlines } from '../leaf.ts';
import { paint } from '../paint.ts';
import { glazes, pot } from '../pot.ts';

/** Rubber plant: a straight stem with dark, leathery leaves and a red sheath on top. */
export function rubberPlant(): string {
  const big = (base: Point, angle: number, length: number, bend: number, colours: LeafColours) =>
    leaf({ base, angle, length, width: length * 0.52, bend, outline: outlines.oval, colours, veins: 7 });
  return [
    pot({ x: 200, top: 352, bottom: 440, mouth: 62, foot: 50 }, glazes.oat),
    `<path d="${line([
      [200, 354],
      [204, 280],
      [197, 190],
      [203, 108],
    ])}" fill="none" stroke="#6b4a3c" stroke-width="7" stroke-linecap="round"/>`,
    big([199, 300], -64, 122, 30, greens.wine),
    big([203, 282], 68, 124, -34, greens.wine),
    big([198, 236], -58, 132, 22, greens.wine),
    big([202, 214], 60, 134, -24, greens.wine),
    big([200, 170], -44, 124, 8, greens.wine),
    big([201, 152], 44, 122, -10, greens.wine),
    big([198, 322], -84, 104, 46, greens.wineFront),
    big([204, 318], 86, 104, -46, greens.wineFront),
    big([199, 262], -36, 126, -28, greens.wineFront),
    big([203, 246], 34, 124, 30, greens.wineFront),
    big([201, 128], -20, 104, -12, greens.wineFront),
    big([203, 120], 22, 98, 14, greens.wineFront),
    `<path d="M203 116c-7-20-6-44 4-68 6 22 7 46 1 68z" fill="${paint('#e2876b', '#a8432f')}"/>`,
  ].join('');
}
