import { short } from './curve.ts';
import { groundShadow, paint } from './paint.ts';
import { seededRandom } from './seededRandom.ts';

/** What a pot looks like: light and dark side, and what is on it. */
export type Glaze = {
  light: string;
  dark: string;
  /** Freckles in this colour. */
  speckles?: string;
  /** A dipped lower part, light and dark. */
  dip?: readonly [string, string];
  /** Upright grooves. */
  ribbed?: boolean;
  /** A strong rim that stands out, as terracotta has. */
  rim?: boolean;
  /** Drawn bands, in this colour. */
  bands?: string;
};

/** Where a pot stands: its middle, the height of its mouth and of the ground, and its widths. */
export type PotPlace = { x: number; top: number; bottom: number; mouth: number; foot: number; round?: boolean };

/** The glazes the plants are shown in. */
export const glazes = {
  terracotta: { light: '#dc8b62', dark: '#a9522f', rim: true },
  oat: { light: '#f4ebdb', dark: '#cbb595', speckles: '#8a6a4c' },
  blush: { light: '#f0c5b0', dark: '#c98a74' },
  fir: { light: '#5b8a74', dark: '#24483c', ribbed: true },
  ochre: { light: '#e9bd62', dark: '#b57f2b' },
  chalk: { light: '#fbf7ef', dark: '#d3c6b3', dip: ['#d98a63', '#ad5636'] },
  sky: { light: '#b9cdd0', dark: '#6f8f98', bands: '#f6efe2' },
  night: { light: '#5d6a76', dark: '#2b3640' },
  plum: { light: '#a7748a', dark: '#653c52' },
} as const satisfies Record<string, Glaze>;

/** Draws a pot with its soil, ready to be planted: what is drawn afterwards stands in the soil. */
export function pot(place: PotPlace, glaze: Glaze): string {
  const { x, top, bottom, mouth } = place;
  const lip = mouth * 0.13;
  const body = bodyPath(place);
  const inside = `<ellipse cx="${x}" cy="${top}" rx="${mouth - 5}" ry="${short(lip - 2.5)}" fill="#3a2a22"/><ellipse cx="${x}" cy="${top + 2.5}" rx="${mouth - 8}" ry="${short(lip - 4.5)}" fill="#5a4032"/>`;
  return [
    groundShadow(x, bottom, mouth * 1.5),
    `<path d="${body}" fill="${paint(glaze.light, glaze.dark, 'across')}"/>`,
    decoration(place, glaze),
    `<path d="${shine(place)}" fill="none" stroke="#fff" stroke-opacity=".3" stroke-width="${short(mouth * 0.09)}" stroke-linecap="round"/>`,
    glaze.rim ? rim(place, glaze) : '',
    `<ellipse cx="${x}" cy="${top}" rx="${mouth}" ry="${short(lip)}" fill="${paint(glaze.light, glaze.dark, 'across')}"/>`,
    inside,
  ].join('');
}

/** A saucer for a pot that stands on the ground. Draw it before the pot. */
export function saucer({ x, bottom, foot }: PotPlace, glaze: Glaze): string {
  const width = foot * 1.42;
  return `${groundShadow(x, bottom + 6, width * 1.25)}<path d="M${short(x - width)} ${bottom - 8}q${short(width * 0.1)} 17 ${short(width * 0.3)} 19h${short(width * 1.4)}q${short(width * 0.2)}-2 ${short(width * 0.3)}-19z" fill="${paint(glaze.light, glaze.dark, 'across')}"/><ellipse cx="${x}" cy="${bottom - 8}" rx="${short(width)}" ry="7" fill="${glaze.dark}"/>`;
}

function bodyPath({ x, top, bottom, mouth, foot, round }: PotPlace): string {
  const height = bottom - top;
  const base = 9;
  if (round) {
    const belly = mouth * 1.12;
    return `M${x - mouth} ${top}C${short(x - belly - 6)} ${short(top + height * 0.4)} ${short(x - foot - 14)} ${bottom - 4} ${x - foot} ${bottom}Q${x} ${bottom + base} ${x + foot} ${bottom}C${short(x + foot + 14)} ${bottom - 4} ${short(x + belly + 6)} ${short(top + height * 0.4)} ${x + mouth} ${top}Z`;
  }
  return `M${x - mouth} ${top}L${x - foot - 3} ${bottom - 8}Q${x - foot} ${bottom} ${x - foot + 9} ${bottom + 1.5}Q${x} ${bottom + base} ${x + foot - 9} ${bottom + 1.5}Q${x + foot} ${bottom} ${x + foot + 3} ${bottom - 8}L${x + mouth} ${top}Z`;
}

function shine({ x, top, bottom, mouth, foot, round }: PotPlace): string {
  const height = bottom - top;
  const left = x - mouth * 0.72;
  const low = x - foot * (round ? 1.05 : 0.78);
  return `M${short(left)} ${short(top + height * 0.3)}Q${short((left + low) / 2 - (round ? 6 : 0))} ${short(top + height * 0.5)} ${short(low)} ${short(top + height * 0.7)}`;
}

function rim({ x, top, bottom, mouth, foot }: PotPlace, glaze: Glaze): string {
  const height = (bottom - top) * 0.24;
  const wide = mouth + 3;
  const low = wide - (mouth - foot) * 0.12;
  const band = (offset: number, inset: number) =>
    `M${x - wide + inset} ${top}L${short(x - low + inset)} ${short(top + height + offset)}Q${x} ${short(top + height + 16 + offset)} ${short(x + low - inset)} ${short(top + height + offset)}L${x + wide - inset} ${top}Z`;
  return `<path d="${band(7, 5)}" fill="#3b140a" fill-opacity=".2"/><path d="${band(0, 0)}" fill="${paint(glaze.light, glaze.dark, 'across')}"/><ellipse cx="${x}" cy="${top}" rx="${wide}" ry="${short(mouth * 0.14)}" fill="${glaze.light}"/>`;
}

function decoration(place: PotPlace, glaze: Glaze): string {
  const { x, top, bottom, mouth, foot } = place;
  const height = bottom - top;
  const halfAt = (part: number) =>
    place.round
      ? mouth * (1 + 0.1 * Math.sin(Math.PI * Math.min(part * 1.3, 1))) - (part > 0.6 ? (part - 0.6) * mouth * 0.7 : 0)
      : mouth + (foot - mouth) * part;
  const arc = (part: number, inset = 0) =>
    `M${short(x - halfAt(part) + inset)} ${short(top + height * part)}Q${x} ${short(top + height * part + mouth * 0.2)} ${short(x + halfAt(part) - inset)} ${short(top + height * part)}`;
  let marks = '';
  if (glaze.dip) {
    const edge = 0.52;
    marks += `<path d="${arc(edge)}L${x + foot + 3} ${bottom - 8}Q${x + foot} ${bottom} ${x + foot - 9} ${bottom + 1.5}Q${x} ${bottom + 9} ${x - foot + 9} ${bottom + 1.5}Q${x - foot} ${bottom} ${x - foot - 3} ${bottom - 8}Z" fill="${paint(glaze.dip[0], glaze.dip[1], 'across')}"/>`;
  }
  if (glaze.ribbed) {
    const count = 9;
    for (let index = 1; index < count; index += 1) {
      const part = -1 + (2 * index) / count;
      const sag = (1 - part * part) * mouth * 0.12;
      marks += `<path d="M${short(x + part * mouth)} ${short(top + sag)}L${short(x + part * foot)} ${short(bottom + (1 - part * part) * 6)}" stroke="#0c211a" stroke-opacity=".24" stroke-width="2.4"/><path d="M${short(x + part * mouth + 2.6)} ${short(top + sag)}L${short(x + part * foot + 2.6)} ${short(bottom + (1 - part * part) * 6)}" stroke="#fff" stroke-opacity=".13" stroke-width="1.6"/>`;
    }
  }
  if (glaze.bands) {
    marks += [0.36, 0.5, 0.64]
      .map(
        (part, index) =>
          `<path d="${arc(part, 2)}" fill="none" stroke="${glaze.bands}" stroke-width="${index === 1 ? 7 : 2.5}" stroke-opacity=".85"/>`,
      )
      .join('');
  }
  if (glaze.speckles) {
    const random = seededRandom(Math.round(mouth * 7 + x));
    for (let index = 0; index < 46; index += 1) {
      const part = 0.14 + random() * 0.8;
      const side = (random() * 2 - 1) * halfAt(part) * 0.92;
      marks += `<circle cx="${short(x + side)}" cy="${short(top + height * part + 5)}" r="${short(0.6 + random() * random() * 2)}" fill="${glaze.speckles}" fill-opacity="${short(0.3 + random() * 0.5)}"/>`;
    }
  }
  return marks;
}
