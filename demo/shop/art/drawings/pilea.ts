import { line, type Point } from '../curve.ts';
import { greens } from '../greens.ts';
import { leaf, type LeafColours, outlines } from '../leaf.ts';
import { glazes, pot } from '../pot.ts';

type Coin = readonly [x: number, y: number, size: number, turn: number, colours: LeafColours];

const coins: readonly Coin[] = [
  [104, 262, 58, -62, greens.shade],
  [298, 258, 58, 64, greens.shade],
  [150, 186, 60, -30, greens.shade],
  [256, 182, 60, 30, greens.shade],
  [202, 150, 62, 2, greens.deep],
  [84, 316, 52, -86, greens.deep],
  [318, 312, 52, 88, greens.deep],
  [128, 226, 66, -46, greens.leaf],
  [276, 222, 66, 44, greens.leaf],
  [176, 208, 64, -14, greens.leaf],
  [232, 214, 62, 18, greens.leaf],
  [112, 306, 60, -72, greens.fresh],
  [292, 304, 60, 74, greens.fresh],
  [158, 272, 62, -34, greens.fresh],
  [244, 274, 62, 34, greens.fresh],
  [200, 258, 66, 4, greens.fresh],
  [184, 322, 46, -20, greens.mint],
  [226, 326, 44, 28, greens.mint],
];

/** Pilea: round leaves like coins on thin stalks. */
export function pilea(): string {
  const root: Point = [200, 366];
  const stalk = ([x, y]: Coin) =>
    `<path d="${line([root, [root[0] + (x - root[0]) * 0.36, root[1] + (y - root[1]) * 0.62], [x, y]])}" fill="none" stroke="#7c8f4e" stroke-width="3" stroke-linecap="round"/>`;
  const coin = ([x, y, size, turn, colours]: Coin) => {
    const away = (turn * Math.PI) / 180;
    // The stalk holds a coin a little above its middle, which is what makes a pilea a pilea.
    const base: Point = [x - Math.sin(away) * size * 0.4, y + Math.cos(away) * size * 0.4];
    return (
      leaf({
        base,
        angle: turn,
        length: size,
        width: size * 0.98,
        outline: outlines.round,
        colours: { ...colours, rib: 'none' },
      }) + rays([x, y], base, turn, size, colours.rib)
    );
  };
  return [
    pot({ x: 200, top: 362, bottom: 440, mouth: 52, foot: 38 }, glazes.terracotta),
    ...coins.map((entry) => stalk(entry) + coin(entry)),
  ].join('');
}

function rays([x, y]: Point, _base: Point, turn: number, size: number, colour: string): string {
  const away = (turn * Math.PI) / 180;
  const hub: Point = [x - Math.sin(away) * size * 0.1, y + Math.cos(away) * size * 0.1];
  const ends = [-150, -95, -45, 0, 45, 95, 150].map((degrees): Point => {
    const ray = away + (degrees * Math.PI) / 180;
    const reach = Math.abs(degrees) > 120 ? 0.2 : 0.42;
    return [hub[0] + Math.sin(ray) * size * reach, hub[1] - Math.cos(ray) * size * reach];
  });
  const lines = ends
    .map((end) => `M${hub[0].toFixed(1)} ${hub[1].toFixed(1)}L${end[0].toFixed(1)} ${end[1].toFixed(1)}`)
    .join('');
  return `<path d="${lines}" stroke="${colour}" stroke-opacity=".32" stroke-width="1.2" stroke-linecap="round"/><circle cx="${hub[0].toFixed(1)}" cy="${hub[1].toFixed(1)}" r="${(size * 0.05).toFixed(1)}" fill="${colour}" fill-opacity=".9"/>`;
}
