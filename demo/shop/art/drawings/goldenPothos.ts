import { line, loop, type Point } from '../curve.ts';
import { greens } from '../greens.ts';
import { leaf, type LeafColours, outlines } from '../leaf.ts';
import { glazes, pot } from '../pot.ts';
import { seededRandom } from '../seededRandom.ts';

/** Golden pothos: trailing vines of heart-shaped leaves splashed with gold. */
export function goldenPothos(): string {
  return [
    `<path d="M40 300h320v16H40z" fill="#b9835a"/><path d="M40 316h320l-8 9H48z" fill="#8d5d3c"/>`,
    pot({ x: 200, top: 214, bottom: 298, mouth: 62, foot: 46 }, glazes.fir),
    pothosVines([200, 214]),
  ].join('');
}

/** The vines alone, spilling over the edge of a pot whose mouth is at `root`. */
export function pothosVines(root: Point): string {
  const random = seededRandom(23);
  const heart = (base: Point, angle: number, size: number, colours: LeafColours) =>
    leaf({
      base,
      angle,
      length: size,
      width: size * 0.84,
      bend: (random() - 0.5) * 36,
      outline: outlines.heart,
      colours,
      veins: size > 46 ? 4 : 0,
      marks: (place) => splashes(place, random),
    });
  const vine = (points: readonly Point[], count: number, colours: readonly LeafColours[], largest = 62) => {
    const stem = `<path d="${line(points)}" fill="none" stroke="#6f9a4c" stroke-width="3" stroke-linecap="round"/>`;
    const hearts = Array.from({ length: count }, (_, index) => {
      const u = count === 1 ? 1 : 0.16 + (index / (count - 1)) * 0.84;
      const [place, heading] = along(points, u);
      // Leaves hang: whatever the vine does, their tips look outwards and down.
      const side = (index % 2 === 0 ? 1 : -1) * (index === count - 1 ? 6 : 44);
      const size = largest * (1.02 - u * 0.4) + random() * 6;
      return heart(place, heading + side, size, colours[index % colours.length] as LeafColours);
    });
    return stem + hearts.join('');
  };
  const [x, y] = root;
  const from = (dx: number): Point => [x + dx, y + 2];
  return [
    vine([from(-8), [x - 26, y - 44], [x - 58, y - 76]], 3, [greens.shade, greens.deep]),
    vine([from(10), [x + 30, y - 48], [x + 62, y - 72]], 3, [greens.deep, greens.shade]),
    vine([from(0), [x - 4, y - 52], [x + 2, y - 92]], 3, [greens.deep, greens.leaf]),
    vine([from(-30), [x - 84, y - 32], [x - 122, y + 26], [x - 128, y + 100], [x - 116, y + 186]], 8, [
      greens.leaf,
      greens.gold,
    ]),
    vine([from(30), [x + 82, y - 26], [x + 118, y + 34], [x + 122, y + 96], [x + 132, y + 134]], 7, [
      greens.gold,
      greens.leaf,
    ]),
    vine([from(-22), [x - 56, y - 14], [x - 78, y + 34], [x - 72, y + 92]], 5, [greens.gold, greens.fresh], 54),
    vine([from(24), [x + 54, y - 10], [x + 74, y + 30], [x + 66, y + 66]], 4, [greens.fresh, greens.gold], 54),
    vine([from(-12), [x - 30, y - 24], [x - 54, y - 30]], 2, [greens.leaf, greens.gold], 58),
    vine([from(12), [x + 32, y - 28], [x + 56, y - 32]], 2, [greens.gold, greens.leaf], 58),
    vine([from(-4), [x - 12, y - 26], [x - 26, y - 50]], 2, [greens.fresh, greens.gold], 54),
    vine([from(6), [x + 10, y - 12], [x + 16, y - 30]], 2, [greens.gold, greens.fresh], 52),
  ].join('');
}

/** The place at `u` along straight pieces between points, and the direction there in degrees (0 is up). */
function along(points: readonly Point[], u: number): [Point, number] {
  const position = Math.min(u, 0.999) * (points.length - 1);
  const index = Math.floor(position);
  const [fromX, fromY] = points[index] as Point;
  const [toX, toY] = points[index + 1] as Point;
  const part = position - index;
  const heading = (Math.atan2(toX - fromX, fromY - toY) * 180) / Math.PI;
  return [[fromX + (toX - fromX) * part, fromY + (toY - fromY) * part], heading];
}

function splashes(place: (u: number, v: number) => Point, random: () => number): string {
  const blobs = Array.from({ length: 4 }, () => {
    const u = 0.12 + random() * 0.5;
    const v = (random() * 1.1 - 0.55) * (1 - u * 0.6);
    const long = 0.05 + random() * 0.09;
    const wide = 0.04 + random() * 0.08;
    return loop([
      place(u - long, v),
      place(u, v + wide),
      place(u + long * 1.4, v + wide * 0.4),
      place(u + long * 0.3, v - wide),
    ]);
  });
  return `<path d="${blobs.join('')}" fill="#f3e9a6" fill-opacity=".72"/>`;
}
