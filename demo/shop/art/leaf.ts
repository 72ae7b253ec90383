import { at, line, type Point, spine, through } from './curve.ts';
import { paint } from './paint.ts';

/** The right half of a leaf from stalk to tip: `u` along the leaf (0 to 1), `v` as a part of half its width. */
export type Outline = readonly (readonly [u: number, v: number])[];

/** The outlines leaves come in. */
export const outlines = {
  oval: [
    [0, 0],
    [0.06, 0.34],
    [0.2, 0.8],
    [0.42, 1],
    [0.66, 0.86],
    [0.86, 0.42],
    [0.96, 0.1],
    [1, 0],
  ],
  lance: [
    [0, 0],
    [0.12, 0.42],
    [0.3, 0.9],
    [0.46, 1],
    [0.66, 0.76],
    [0.86, 0.3],
    [1, 0],
  ],
  heart: [
    [0.03, 0],
    [-0.07, 0.22],
    [-0.09, 0.52],
    [0.02, 0.86],
    [0.2, 1],
    [0.45, 0.86],
    [0.7, 0.5],
    [0.9, 0.15],
    [1, 0],
  ],
  round: [
    [0, 0],
    [0, 0.3],
    [0.08, 0.66],
    [0.26, 0.94],
    [0.5, 1],
    [0.74, 0.88],
    [0.92, 0.52],
    [0.99, 0.2],
    [1, 0],
  ],
  sword: [
    [0, 0.5],
    [0.2, 0.74],
    [0.5, 1],
    [0.76, 0.86],
    [0.92, 0.42],
    [1, 0],
  ],
} as const satisfies Record<string, Outline>;

/** The colours of a leaf: its darker half, its lighter half, and its midrib. Each half goes from light to dark. */
export type LeafColours = { dark: readonly [string, string]; light: readonly [string, string]; rib: string };

/** A leaf: where its stalk ends, where it points (degrees, 0 is up), its size, and how far it bends on the way. */
export type Leaf = {
  base: Point;
  angle: number;
  length: number;
  width: number;
  bend?: number;
  outline: Outline;
  colours: LeafColours;
  /** How many pairs of side veins. */
  veins?: number;
  /** More marks on the leaf; they get the leaf's own coordinates, `v` from -1 to 1. */
  marks?: (place: (u: number, v: number) => Point) => string;
};

/** Draws a leaf with a fold along its midrib: one half in the light, the other in the shade. */
export function leaf({ base, angle, length, width, bend = 0, outline, colours, veins = 0, marks }: Leaf): string {
  const along = spine(base, angle, length, bend);
  const place = (u: number, v: number): Point => along(u, (v * width) / 2);
  const right = outline.map(([u, v]) => place(u, v));
  const left = outline.map(([u, v]) => place(u, -v));
  const rib = [0, 0.25, 0.5, 0.75, 0.97].map((u) => place(u, 0));
  // Whichever side looks up is in the light, however the leaf is turned.
  const middle = angle + bend / 2;
  const rightIsUp = Math.sin((middle * Math.PI) / 180) < 0;
  const lit = rightIsUp ? right : left;
  const whole = `M${at(left[0] as Point)}${through(left)}${through([...right].reverse())}Z`;
  const half = `M${at(lit[0] as Point)}${through(lit)}${through([...rib].reverse())}Z`;
  return [
    `<path d="${whole}" fill="${paint(...colours.dark)}"/>`,
    `<path d="${half}" fill="${paint(...colours.light)}"/>`,
    marks?.(place) ?? '',
    veins > 0
      ? `<path d="${sideVeins(place, outline, veins)}" fill="none" stroke="${colours.rib}" stroke-width="1" stroke-opacity=".34"/>`
      : '',
    `<path d="${line(rib)}" fill="none" stroke="${colours.rib}" stroke-width="${Math.max(1, length / 70).toFixed(1)}" stroke-linecap="round" stroke-opacity=".75"/>`,
  ].join('');
}

/** Half the width of an outline at `u`, as a part of half the leaf's width. */
export function widthAt(outline: Outline, u: number): number {
  for (let index = outline.length - 1; index > 0; index -= 1) {
    const [toU, toV] = outline[index] as readonly [number, number];
    const [fromU, fromV] = outline[index - 1] as readonly [number, number];
    if (u >= fromU && u <= toU) return fromV + ((u - fromU) / (toU - fromU || 1)) * (toV - fromV);
  }
  return 0;
}

function sideVeins(place: (u: number, v: number) => Point, outline: Outline, count: number): string {
  const pairs = Array.from({ length: count }, (_, index) => 0.1 + (index / count) * 0.74);
  return pairs
    .flatMap((u) =>
      [-1, 1].map((side) => {
        const end = Math.min(u + 0.16, 0.97);
        const reach = side * widthAt(outline, end) * 0.9;
        return `M${at(place(u, 0))}Q${at(place(u + 0.03, reach * 0.6))} ${at(place(end, reach))}`;
      }),
    )
    .join('');
}
