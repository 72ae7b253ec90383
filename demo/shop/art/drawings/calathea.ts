import { at, line, type Point } from '../curve.ts';
import { leaf, type LeafColours, outlines, widthAt } from '../leaf.ts';
import { glazes, pot } from '../pot.ts';

const front = { dark: ['#5f9a6b', '#2f6b4f'], light: ['#7cb27c', '#4a8a60'], rib: '#e4f0d4' } as const;
const middle = { dark: ['#4a8660', '#225843'], light: ['#639a70', '#387553'], rib: '#d3e6c8' } as const;
const back = { dark: ['#356b50', '#184538'], light: ['#487f5f', '#285c46'], rib: '#b4d0b2' } as const;

/** Calathea orbifolia: large round leaves with silver brush strokes. */
export function calathea(): string {
  const root: Point = [200, 356];
  const round = (base: Point, angle: number, length: number, bend: number, colours: LeafColours) =>
    `<path d="${line([root, [(root[0] + base[0]) / 2 + (base[0] - root[0]) * -0.12, (root[1] + base[1]) / 2], base])}" fill="none" stroke="#5d8a55" stroke-width="4" stroke-linecap="round"/>` +
    leaf({
      base,
      angle,
      length,
      width: length * 0.94,
      bend,
      outline: outlines.round,
      colours,
      marks: (place) => strokes(place),
    });
  return [
    pot({ x: 200, top: 352, bottom: 440, mouth: 64, foot: 50, round: true }, glazes.plum),
    round([138, 246], -48, 116, -22, back),
    round([264, 240], 48, 118, 22, back),
    round([196, 206], -2, 128, 6, back),
    round([128, 300], -74, 104, -26, middle),
    round([274, 298], 76, 104, 26, middle),
    round([164, 268], -26, 124, -16, middle),
    round([240, 268], 28, 122, 16, middle),
    round([200, 314], 3, 124, -8, front),
    round([160, 336], -54, 88, -30, front),
    round([242, 338], 56, 86, 30, front),
  ].join('');
}

function strokes(place: (u: number, v: number) => Point): string {
  const marks = [0.08, 0.2, 0.32, 0.44, 0.56, 0.68, 0.79].flatMap((u) =>
    [-1, 1].map((side) => {
      const end = Math.min(u + 0.17, 0.95);
      const reach = side * widthAt(outlines.round, end) * 0.93;
      return `M${at(place(u, side * 0.04))}Q${at(place(u + 0.015, reach * 0.55))} ${at(place(end, reach))}Q${at(place(u + 0.1, reach * 0.55))} ${at(place(u + 0.055, side * 0.04))}Z`;
    }),
  );
  return `<path d="${marks.join('')}" fill="#dfeedd" fill-opacity=".62"/>`;
}
