import { greens } from '../greens.ts';
import { leaf, outlines } from '../leaf.ts';
import { groundShadow, paint } from '../paint.ts';
import { glazes, pot } from '../pot.ts';
import { splitLeaf } from './monstera.ts';

/** An open parcel with plants looking out of it. */
export function parcel(): string {
  return [
    groundShadow(240, 290, 176),
    splitLeaf([214, 170], -30, 104, 108, -16, greens.deep, 4),
    splitLeaf([276, 172], 34, 100, 106, 18, greens.leaf, 4),
    leaf({
      base: [190, 176],
      angle: -62,
      length: 84,
      width: 40,
      bend: -16,
      outline: outlines.oval,
      colours: greens.shade,
      veins: 5,
    }),
    leaf({
      base: [296, 180],
      angle: 66,
      length: 84,
      width: 40,
      bend: 16,
      outline: outlines.oval,
      colours: greens.shade,
      veins: 5,
    }),
    leaf({
      base: [244, 176],
      angle: 2,
      length: 112,
      width: 50,
      bend: 8,
      outline: outlines.oval,
      colours: greens.fresh,
      veins: 6,
    }),
    `<path d="M140 160l60-26h90l58 26-8 12H148z" fill="#7a5233"/><path d="M150 164q20-24 44-12 20-22 46-6 24-20 50 2 24-12 44 14z" fill="#f1e3c8"/>`,
    closedBox(132, 158, 216, 130),
    `<path d="M132 158L84 190l20 16 46-30zM348 158l48 32-20 16-46-30z" fill="${paint('#dcb88f', '#b88a5c')}"/>`,
    `<path d="M132 226q108 18 216 0" fill="none" stroke="#e9d6a8" stroke-width="7"/><path d="M226 234c-30-30-48-4-16 2zM240 234c30-30 48-4 16 2zM230 236l-14 26M238 236l12 26" fill="none" stroke="#e9d6a8" stroke-width="5" stroke-linecap="round"/>`,
  ].join('');
}

/** A closed parcel with the way back on its label, and the pot that travels in it. */
export function parcelBack(): string {
  return [
    closedBox(84, 120, 210, 166),
    `<path d="M84 120h210l-16-26H100z" fill="${paint('#e3c093', '#c59866', 'across')}"/><path d="M174 94h30l1 26h-32z" fill="#efdcb8"/>`,
    `<g transform="rotate(-3 200 190)"><path d="M134 158h112v84H134z" fill="#fffaf0"/><path d="M166 218h36a18 18 0 0 0 0-36h-44" fill="none" stroke="#a9482a" stroke-width="8" stroke-linecap="round"/><path d="M172 166l-18 16 18 16" fill="none" stroke="#a9482a" stroke-width="8" stroke-linecap="round" stroke-linejoin="round"/><path d="M146 232h46" stroke="#9b8a76" stroke-opacity=".6" stroke-width="4" stroke-linecap="round"/></g>`,
    pot({ x: 358, top: 202, bottom: 284, mouth: 52, foot: 38 }, glazes.oat),
    leaf({
      base: [356, 204],
      angle: -34,
      length: 84,
      width: 40,
      bend: -18,
      outline: outlines.oval,
      colours: greens.deep,
      veins: 5,
    }),
    leaf({
      base: [360, 204],
      angle: 36,
      length: 84,
      width: 40,
      bend: 18,
      outline: outlines.oval,
      colours: greens.leaf,
      veins: 5,
    }),
    leaf({
      base: [358, 206],
      angle: 2,
      length: 92,
      width: 42,
      bend: 8,
      outline: outlines.oval,
      colours: greens.fresh,
      veins: 5,
    }),
  ].join('');
}

/** A cardboard box with a strip of paper tape and the shop's leaf on it. */
export function closedBox(x: number, y: number, width: number, height: number): string {
  return [
    groundShadow(x + width / 2, y + height, width * 0.7),
    `<path d="M${x} ${y}h${width}v${height - 6}q0 6-6 6H${x + 6}q-6 0-6-6z" fill="${paint('#d6ab7c', '#b0804f', 'across')}"/>`,
    `<path d="M${x + width / 2 - 15} ${y}h30v${height}h-30z" fill="#e7cda4" fill-opacity=".7"/>`,
    leaf({
      base: [x + 30, y + height - 14],
      angle: 20,
      length: 32,
      width: 17,
      outline: outlines.oval,
      colours: { dark: ['#7a5233', '#7a5233'], light: ['#8d623f', '#8d623f'], rib: '#d6ab7c' },
    }),
  ].join('');
}
