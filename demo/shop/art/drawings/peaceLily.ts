import { line, type Point } from '../curve.ts';
import { greens } from '../greens.ts';
import { leaf, type LeafColours, outlines } from '../leaf.ts';
import { glazes, pot } from '../pot.ts';

/** Peace lily: glossy lance leaves with white sails above them. */
export function peaceLily(): string {
  const blade = (x: number, angle: number, length: number, bend: number, colours: LeafColours, width = 0.3) =>
    leaf({ base: [x, 356], angle, length, width: length * width, bend, outline: blades, colours, veins: 6 });
  return [
    pot({ x: 200, top: 352, bottom: 440, mouth: 60, foot: 46 }, glazes.ochre),
    blade(180, -34, 186, -32, greens.shade),
    blade(220, 36, 184, 32, greens.shade),
    blade(190, -15, 214, -22, greens.shade),
    blade(212, 17, 210, 22, greens.shade),
    sail([186, 350], [172, 190], -12, 92),
    sail([214, 350], [238, 172], 14, 88),
    blade(178, -48, 166, -44, greens.deep),
    blade(222, 50, 164, 44, greens.deep),
    blade(186, -25, 192, -28, greens.deep),
    blade(216, 27, 190, 28, greens.deep),
    blade(198, 2, 204, 12, greens.deep),
    sail([202, 350], [206, 140], 2, 104),
    blade(182, -42, 146, -50, greens.leaf, 0.36),
    blade(218, 44, 144, 50, greens.leaf, 0.36),
    blade(192, -15, 160, -30, greens.leaf, 0.34),
    blade(210, 17, 156, 32, greens.leaf, 0.34),
    blade(200, -2, 116, 18, greens.fresh, 0.38),
    blade(188, -58, 104, -48, greens.fresh, 0.38),
    blade(214, 58, 102, 50, greens.fresh, 0.38),
  ].join('');
}

const blades = [
  [0, 0.06],
  [0.22, 0.1],
  [0.34, 0.5],
  [0.52, 0.98],
  [0.64, 1],
  [0.8, 0.66],
  [0.93, 0.2],
  [1, 0],
] as const;

function sail(from: Point, to: Point, angle: number, length: number): string {
  const turn = (angle * Math.PI) / 180;
  const spadix: Point = [to[0] + Math.sin(turn) * length * 0.08, to[1] - Math.cos(turn) * length * 0.08];
  const tip: Point = [to[0] + Math.sin(turn) * length * 0.48 + 3, to[1] - Math.cos(turn) * length * 0.46];
  return [
    `<path d="${line([from, [(from[0] + to[0]) / 2 + angle * 0.3, (from[1] + to[1]) / 2], to])}" fill="none" stroke="#6c9c5a" stroke-width="4" stroke-linecap="round"/>`,
    leaf({
      base: to,
      angle,
      length,
      width: length * 0.56,
      bend: angle * 1.2 + 8,
      outline: outlines.oval,
      colours: greens.white,
    }),
    `<path d="${line([spadix, tip])}" fill="none" stroke="#e2c878" stroke-width="9" stroke-linecap="round"/>`,
  ].join('');
}
