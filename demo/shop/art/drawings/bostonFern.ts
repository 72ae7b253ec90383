import { at, line, type Point, spine } from '../curve.ts';
import { glazes, pot } from '../pot.ts';
import { seededRandom } from '../seededRandom.ts';

/** Boston fern: arching fronds with fine leaflets. */
export function bostonFern(): string {
  return (
    pot({ x: 200, top: 346, bottom: 440, mouth: 64, foot: 46, round: true }, glazes.sky) + fernFronds([200, 346], 1)
  );
}

/** The fronds alone, springing from `root`; used in scenes too. */
export function fernFronds(root: Point, scale: number): string {
  const random = seededRandom(11);
  const frondsOf = (count: number, spread: number, length: number, colours: readonly [string, string], droop: number) =>
    Array.from({ length: count }, (_, index) => {
      const part = count === 1 ? 0 : (index / (count - 1)) * 2 - 1;
      const angle = part * spread + (random() - 0.5) * 9;
      const reach = length * (1 - 0.12 * Math.abs(part) + (random() - 0.5) * 0.16) * scale;
      const start: Point = [root[0] + part * 26 * scale, root[1] + 3 - Math.abs(part) * 3];
      return {
        angle,
        svg: frond(
          start,
          angle,
          reach,
          Math.sign(part || 0.4) * (droop * (0.25 + Math.abs(part)) + Math.abs(part) * 48),
          colours,
        ),
      };
    })
      .sort((a, b) => Math.abs(b.angle) - Math.abs(a.angle))
      .map(({ svg }) => svg)
      .join('');
  return [
    frondsOf(10, 62, 176, ['#2f6a4c', '#235541'], 44),
    frondsOf(9, 50, 196, ['#478a55', '#37784c'], 46),
    frondsOf(7, 46, 168, ['#74ab5d', '#589450'], 62),
    frondsOf(6, 66, 118, ['#9cc873', '#7bb060'], 70),
  ].join('');
}

function frond(
  start: Point,
  angle: number,
  length: number,
  bend: number,
  [upper, lower]: readonly [string, string],
): string {
  const along = spine(start, angle, length, bend);
  const pairs = Math.round(length / 7.6);
  let rightSide = '';
  let leftSide = '';
  for (let index = 0; index < pairs; index += 1) {
    const u = 0.12 + (index / pairs) * 0.87;
    const size = length * 0.135 * Math.sin(Math.PI * Math.min(0.14 + u * 0.84, 1)) ** 0.75 + 1.5;
    rightSide += leaflet(along, u, size, length);
    leftSide += leaflet(along, u, -size, length);
  }
  const [top, under] = bend > 0 ? [leftSide, rightSide] : [rightSide, leftSide];
  return `<path d="${under}" fill="${lower}"/><path d="${top}" fill="${upper}"/><path d="${line([0, 0.33, 0.66, 1].map((u) => along(u, 0)))}" fill="none" stroke="${lower}" stroke-width="1.8"/>`;
}

function leaflet(along: (u: number, v: number) => Point, u: number, size: number, length: number): string {
  const lean = Math.abs(size) / length;
  const thick = 3.7 / length;
  const [x, y] = along(u - thick, 0);
  // Steps from point to point are shorter to write than places, and there are hundreds of leaflets.
  const step = (from: Point, to: Point) => at([to[0] - from[0], to[1] - from[1]]);
  const tip = along(u + lean * 0.55, size);
  const rise = along(u - thick * 0.6 + lean * 0.2, size * 0.62);
  const fall = along(u + thick * 1.5 + lean * 0.2, size * 0.5);
  return `M${at([x, y])}q${step([x, y], rise)} ${step([x, y], tip)}q${step(tip, fall)} ${step(tip, along(u + thick, 0))}z`;
}
