import { line, type Point, short } from '../curve.ts';
import { groundShadow, paint } from '../paint.ts';
import { glazes, pot, saucer } from '../pot.ts';
import { fernFronds } from './bostonFern.ts';

/** A terracotta pot on its saucer, with a smaller one behind it. */
export function terracottaPot(): string {
  const small = { x: 284, top: 286, bottom: 408, mouth: 62, foot: 44 };
  const large = { x: 176, top: 220, bottom: 432, mouth: 108, foot: 76 };
  return [
    saucer(small, glazes.terracotta),
    pot(small, { ...glazes.terracotta, light: '#cf7d55', dark: '#964526' }),
    saucer(large, glazes.terracotta),
    pot(large, glazes.terracotta),
  ].join('');
}

/** A round stoneware pot in oat glaze, with iron freckles. */
export function stonewarePot(): string {
  const place = { x: 200, top: 244, bottom: 430, mouth: 108, foot: 72, round: true };
  return [
    saucer(place, { light: '#efe4d1', dark: '#b69c76' }),
    pot(place, glazes.oat),
    `<path d="M93 262q107 40 214 0" fill="none" stroke="#8a6a4c" stroke-opacity=".35" stroke-width="2"/>`,
  ].join('');
}

/** A hanging planter on three cords, with a fern in it. */
export function hangingPlanter(): string {
  const [x, top] = [200, 292];
  const cord = (points: readonly Point[]) =>
    `<path d="${line(points)}" fill="none" stroke="#b59a76" stroke-width="4.5"/><path d="${line(points)}" fill="none" stroke="#efe2cb" stroke-width="2.2" stroke-dasharray="5 3"/>`;
  return [
    `<path d="M200 0v34" stroke="#8d6a4a" stroke-width="4"/>`,
    cord([
      [x, 66],
      [x + 4, 180],
      [x + 6, top - 6],
    ]),
    `<circle cx="200" cy="50" r="17" fill="none" stroke="#b9835a" stroke-width="8"/><path d="M188 40a17 17 0 0 1 14-7" fill="none" stroke="#e3b88f" stroke-width="3" stroke-linecap="round"/>`,
    `<g transform="translate(60 ${short(top - 252)}) scale(.7)">${fernFronds([200, 364], 0.92)}</g>`,
    `<ellipse cx="${x}" cy="${top}" rx="92" ry="13" fill="${paint('#f0ce7c', '#c18d37', 'across')}"/>`,
    `<path d="M108 ${top}c0 70 34 108 92 108s92-38 92-108c-30 18-154 18-184 0z" fill="${paint('#edc570', '#b07a28', 'across')}"/>`,
    `<path d="M128 ${top + 34}q10 38 34 54" fill="none" stroke="#fff" stroke-opacity=".3" stroke-width="8" stroke-linecap="round"/>`,
    `<path d="M112 ${top + 26}q88 30 176 0" fill="none" stroke="#8d5f1b" stroke-opacity=".4" stroke-width="2"/>`,
    `<g transform="translate(60 ${short(top - 252)}) scale(.7)">${fernFronds([200, 362], 0.5)}</g>`,
    cord([
      [x - 6, 66],
      [140, 180],
      [111, top + 12],
    ]),
    cord([
      [x + 6, 66],
      [260, 180],
      [289, top + 12],
    ]),
    `<circle cx="111" cy="${top + 12}" r="5" fill="#8d5f1b"/><circle cx="289" cy="${top + 12}" r="5" fill="#8d5f1b"/>`,
    groundShadow(200, 462, 84),
  ].join('');
}
