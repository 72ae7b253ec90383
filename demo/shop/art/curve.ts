/** A place in a drawing; y grows downwards. */
export type Point = readonly [x: number, y: number];

/** A coordinate short enough for a path. */
export function short(value: number): string {
  return String(Math.round(value * 10) / 10);
}

/** "x y", as paths want it. */
export function at([x, y]: Point): string {
  return `${short(x)} ${short(y)}`;
}

/** Path commands for a smooth line through points (Catmull-Rom as cubic Béziers). Starts at the first without moving there. */
export function through(points: readonly Point[]): string {
  let path = '';
  for (let index = 0; index < points.length - 1; index += 1) {
    const from = points[index] as Point;
    const to = points[index + 1] as Point;
    const before = points[index - 1] ?? from;
    const after = points[index + 2] ?? to;
    const first: Point = [from[0] + (to[0] - before[0]) / 6, from[1] + (to[1] - before[1]) / 6];
    const second: Point = [to[0] - (after[0] - from[0]) / 6, to[1] - (after[1] - from[1]) / 6];
    path += `C${at(first)} ${at(second)} ${at(to)}`;
  }
  return path;
}

/** A smooth open line through points, as the data of a path. */
export function line(points: readonly Point[]): string {
  return `M${at(points[0] as Point)}${through(points)}`;
}

/** A smooth closed shape through points. */
export function loop(points: readonly Point[]): string {
  const count = points.length;
  const around = [points[count - 1], ...points, points[0], points[1]] as Point[];
  const start = `M${at(points[0] as Point)}`;
  const commands = through(around)
    .split('C')
    .slice(2, count + 2);
  return `${start}${commands.map((command) => `C${command}`).join('')}Z`;
}

/**
 * A bent stalk to draw along: from `start`, leaving in the direction `angle` (degrees, 0 is up, clockwise), turning by
 * `bend` degrees over its `length`. Returns the point at `u` (0 to 1 along it) and `v` units to its right.
 */
export function spine(start: Point, angle: number, length: number, bend: number): (u: number, v: number) => Point {
  const from = (angle * Math.PI) / 180;
  const turn = (bend * Math.PI) / 180;
  return (u, v) => {
    const heading = from + turn * u;
    const [x, y] =
      Math.abs(turn) < 0.001
        ? [Math.sin(from) * length * u, -Math.cos(from) * length * u]
        : [
            (length / turn) * (Math.cos(from) - Math.cos(heading)),
            (length / turn) * (Math.sin(from) - Math.sin(heading)),
          ];
    return [start[0] + x + Math.cos(heading) * v, start[1] + y + Math.sin(heading) * v];
  };
}
