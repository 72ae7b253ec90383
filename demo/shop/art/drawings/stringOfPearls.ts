import { line, type Point, short } from '../curve.ts';
import { paint } from '../paint.ts';
import { glazes, pot } from '../pot.ts';
import { seededRandom } from '../seededRandom.ts';

/** String of pearls: green beads on fine threads, hanging over the edge of a shelf. */
export function stringOfPearls(): string {
  return `<g transform="translate(-40 -34) scale(1.2)">${[
    `<path d="M50 248h300v16H50z" fill="#c08a60"/><path d="M50 264h300l-8 9H58z" fill="#915f3d"/>`,
    pearlsInPot(),
  ].join('')}</g>`;
}

/** The plant in its pot, without the shelf. */
export function pearlsInPot(): string {
  return (
    pot({ x: 200, top: 150, bottom: 246, mouth: 72, foot: 50, round: true }, glazes.blush) +
    pearlThreads([200, 150], 66)
  );
}

function pearlThreads(root: Point, mouth: number): string {
  const random = seededRandom(31);
  const layers = [
    { count: 9, colours: ['#4f8a5c', '#265441'], size: 7, longest: 235 },
    { count: 8, colours: ['#7fb36c', '#3f7d4d'], size: 7.8, longest: 265 },
    { count: 6, colours: ['#b2d486', '#6aa456'], size: 8, longest: 190 },
  ] as const;
  const threads = layers.map(({ count, colours, size, longest }, layer) =>
    Array.from({ length: count }, (_, index) => {
      const part = (index / (count - 1)) * 2 - 1 + (random() - 0.5) * 0.12;
      const over = root[0] + part * (mouth + 12);
      const length = longest * (0.1 + 0.66 * Math.abs(part) ** 1.6 + random() * 0.26);
      const sway = (random() - 0.5) * 26;
      const points: Point[] = [
        [root[0] + part * mouth * 0.5, root[1] - 6 - layer * 2],
        [root[0] + part * (mouth * 0.9), root[1] - 10 + Math.abs(part) * 4],
        [over, root[1] + 24],
        [over + sway * 0.4, root[1] + length * 0.5 + 12],
        [over + sway, root[1] + length],
      ];
      return `<path d="${line(points)}" fill="none" stroke="${colours[1]}" stroke-width="1.3"/>${beads(points, size, paint(colours[0], colours[1], 'ball'), random)}`;
    }).join(''),
  );
  const crown = Array.from({ length: 46 }, () => {
    const angle = random() * Math.PI * 2;
    const far = Math.sqrt(random());
    return [
      root[0] + Math.cos(angle) * far * mouth * 0.86,
      root[1] - 5 + Math.sin(angle) * far * 9,
      5.5 + random() * 2.5,
    ] as const;
  })
    .sort((a, b) => a[1] - b[1])
    .map(
      ([x, y, r]) =>
        `<circle cx="${short(x)}" cy="${short(y)}" r="${short(r)}" fill="${paint('#b2d486', '#5d9a53', 'ball')}"/>`,
    );
  return `${threads[0]}${crown.join('')}${threads.slice(1).join('')}`;
}

function beads(points: readonly Point[], size: number, fill: string, random: () => number): string {
  let circles = '';
  let side = 1;
  for (let index = 0; index < points.length - 1; index += 1) {
    const [fromX, fromY] = points[index] as Point;
    const [toX, toY] = points[index + 1] as Point;
    const steps = Math.max(1, Math.round(Math.hypot(toX - fromX, toY - fromY) / (size * 1.75)));
    for (let step = 0; step < steps; step += 1) {
      const part = step / steps;
      side = -side;
      const radius = size * (0.8 + random() * 0.3);
      circles += `<circle cx="${short(fromX + (toX - fromX) * part + side * size * 0.45)}" cy="${short(fromY + (toY - fromY) * part)}" r="${short(radius)}" fill="${fill}"/>`;
    }
  }
  return circles;
}
