import { at, line, loop, type Point, spine } from '../curve.ts';
import { greens } from '../greens.ts';
import type { LeafColours } from '../leaf.ts';
import { paint } from '../paint.ts';
import { glazes, pot } from '../pot.ts';

const edge = [
  [-0.1, 0.1],
  [-0.15, 0.5],
  [-0.02, 0.9],
  [0.2, 1.05],
  [0.4, 0.95],
  [0.58, 0.73],
  [0.74, 0.44],
  [0.88, 0.17],
  [0.97, 0.05],
  [1.06, 0],
] as const;

/** Swiss cheese plant: big split leaves with windows. */
export function monstera(): string {
  const stalk = (from: Point, bow: Point, to: Point) =>
    `<path d="${line([from, bow, to])}" fill="none" stroke="#3d6e48" stroke-width="5.5" stroke-linecap="round"/>`;
  return [
    pot({ x: 200, top: 350, bottom: 440, mouth: 66, foot: 48 }, glazes.chalk),
    stalk([196, 352], [150, 290], [120, 246]),
    stalk([204, 352], [262, 300], [292, 268]),
    splitLeaf([128, 252], -58, 104, 106, -24, greens.shade, 3),
    splitLeaf([286, 274], 66, 104, 104, 22, greens.shade, 3),
    stalk([192, 352], [160, 250], [142, 172]),
    stalk([202, 352], [226, 240], [246, 164]),
    splitLeaf([146, 180], -34, 128, 132, -14, greens.deep, 4),
    splitLeaf([240, 172], 30, 138, 142, 16, greens.leaf, 4),
    stalk([198, 352], [196, 300], [206, 250]),
    splitLeaf([204, 256], 2, 116, 122, 10, greens.fresh, 4),
    `<path d="M188 352q-6-40-30-62" fill="none" stroke="#5b9455" stroke-width="4" stroke-linecap="round"/>`,
    splitLeaf([164, 296], -62, 76, 70, -20, greens.leaf, 2),
  ].join('');
}

/** A monstera leaf: a heart with `cuts` deep cuts on each side and a few windows near the midrib. */
export function splitLeaf(
  base: Point,
  angle: number,
  length: number,
  width: number,
  bend: number,
  colours: LeafColours,
  cuts: number,
): string {
  const along = spine(base, angle, length, bend);
  const place = (u: number, v: number): Point => along(u, (v * width) / 2);
  const right = half(1, cuts).map(([u, v]) => place(u, v));
  const left = half(-1, cuts).map(([u, v]) => place(u, v));
  const rib = [0, 0.3, 0.6, 0.97].map((u) => place(u, 0));
  const holes = Array.from({ length: cuts }, (_, index) => 0.14 + index * (0.6 / cuts)).map((u) => ({
    right: hole(place, u, 0.24),
    left: hole(place, u + 0.05, -0.24),
  }));
  const holesOn = (side: 'left' | 'right') => holes.map((pair) => pair[side]).join('');
  const shape = (points: readonly Point[]) => `M${points.map(at).join('L')}Z`;
  const veins = Array.from({ length: cuts + 1 }, (_, index) => 0.06 + index * (0.72 / (cuts + 1)));
  const upIsRight = Math.sin(((angle + bend / 2) * Math.PI) / 180) < 0;
  const lit = upIsRight ? right : left;
  return [
    `<path fill-rule="evenodd" d="${shape([...left, ...[...right].reverse()])}${holesOn('left')}${holesOn('right')}" fill="${paint(...colours.dark)}"/>`,
    `<path fill-rule="evenodd" d="${shape([...lit, ...[...rib].reverse()])}${holesOn(upIsRight ? 'right' : 'left')}" fill="${paint(...colours.light)}"/>`,
    `<path d="${veins.map((u) => [-1, 1].map((side) => `M${at(place(u, 0))}Q${at(place(u + 0.03, side * 0.36 * reachAt(u)))} ${at(place(u + 0.12, side * 0.8 * reachAt(u + 0.12)))}`).join('')).join('')}" fill="none" stroke="${colours.rib}" stroke-opacity=".4" stroke-width="1.3"/>`,
    `<path d="${line(rib)}" fill="none" stroke="${colours.rib}" stroke-opacity=".8" stroke-width="2.2" stroke-linecap="round"/>`,
  ].join('');
}

/** How far the edge is from the midrib at `u`, roughly. */
function reachAt(u: number): number {
  return Math.max(0, 1.04 - Math.max(0, u - 0.25) ** 1.3 * 1.6);
}

function hole(place: (u: number, v: number) => Point, u: number, v: number): string {
  const tilt = v > 0 ? 0.035 : -0.035;
  return loop([
    place(u - 0.03, v - tilt * 2.4),
    place(u + 0.045, v - tilt),
    place(u + 0.065, v + tilt * 2.6),
    place(u - 0.005, v + tilt * 1.6),
  ]);
}

/** One half of the outline with its cuts, as a fine polyline in leaf coordinates. */
function half(side: 1 | -1, cuts: number): [number, number][] {
  const points: [number, number][] = [[0.02, 0]];
  const steps = 90;
  const cutAt = Array.from({ length: cuts }, (_, index) => 0.3 + (index / cuts) * 0.56 + (side < 0 ? 0.03 : 0));
  for (let step = 0; step <= steps; step += 1) {
    const t = step / steps;
    const [u, v] = onEdge(t);
    // How deep the nearest cut reaches in here: 0 on the whole edge, 1 at the bottom of a cut.
    const depth = Math.max(0, ...cutAt.map((cut) => 1 - Math.abs(t - cut) / 0.034));
    const eased = depth ** 0.55;
    const inward = 1 - 0.6 * eased;
    points.push([u - 0.1 * eased * (1 - t * 0.5), side * v * inward]);
  }
  return points;
}

function onEdge(t: number): [number, number] {
  const position = t * (edge.length - 1);
  const index = Math.min(Math.floor(position), edge.length - 2);
  const f = position - index;
  const [p0, p1, p2, p3] = [-1, 0, 1, 2].map(
    (offset) => edge[Math.min(Math.max(index + offset, 0), edge.length - 1)] as readonly [number, number],
  ) as [readonly [number, number], readonly [number, number], readonly [number, number], readonly [number, number]];
  const blend = (a: number, b: number, c: number, d: number) =>
    0.5 * (2 * b + (c - a) * f + (2 * a - 5 * b + 4 * c - d) * f * f + (3 * b - a - 3 * c + d) * f * f * f);
  return [blend(p0[0], p1[0], p2[0], p3[0]), blend(p0[1], p1[1], p2[1], p3[1])];
}
