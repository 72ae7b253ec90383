import { groundShadow, paint } from '../paint.ts';
import { seededRandom } from '../seededRandom.ts';
import { bostonFern } from './bostonFern.ts';
import { closedBox } from './parcels.ts';
import { snakePlant } from './snakePlant.ts';
import { wateringCan } from './tools.ts';

/** A can watering a fern. */
export function noteWatering(): string {
  const random = seededRandom(2);
  const drops = Array.from({ length: 16 }, () => {
    const part = random();
    const x = 232 - part * 42 + (random() - 0.5) * 26;
    return `<path d="M${x.toFixed(1)} ${(112 + part * 58).toFixed(1)}q4 7 0 10-5-3 0-10z" fill="#6fa7b0" fill-opacity=".9"/>`;
  });
  return [
    `<path d="M0 0h480v320H0z" fill="#dfe6d2"/><circle cx="112" cy="92" r="52" fill="#f3e3b4"/><path d="M0 262h480v58H0z" fill="#c9a27a"/><path d="M0 262h480v7H0z" fill="#dcb88f"/>`,
    `<g transform="translate(40 -14) scale(.66)">${bostonFern()}</g>`,
    `<g transform="translate(196 -62) rotate(-18 150 200) scale(.64)">${wateringCan().replace(/<ellipse[^>]*fill="url\(#soft\)"\/>/, '')}</g>`,
    drops.join(''),
  ].join('');
}

/** A book by the window: is there light enough to read? */
export function noteLight(): string {
  return [
    `<path d="M0 0h480v320H0z" fill="#f0d9c6"/><path d="M40 30h150v180H40z" fill="#fffaf0"/><path d="M50 40h130v160H50z" fill="${paint('#fdf0d0', '#f2cf9d', 'down')}"/><circle cx="142" cy="86" r="26" fill="#fffaf0"/><path d="M115 40v160M50 118h130" stroke="#fffaf0" stroke-width="7"/>`,
    `<path d="M182 44L470 262H250L182 198z" fill="#fff6dc" fill-opacity=".5"/><path d="M0 256h480v64H0z" fill="#b98560"/><path d="M0 256h480v7H0z" fill="#cf9e75"/>`,
    groundShadow(216, 282, 104),
    `<path d="M212 280c-30-18-66-20-104-10v-56c38-10 74-8 104 10z" fill="${paint('#fffdf6', '#eadfca', 'across')}"/><path d="M212 280c30-18 66-20 104-10v-56c-38-10-74-8-104 10z" fill="${paint('#f2e8d5', '#fffdf6', 'across')}"/><path d="M104 274c40-10 78-8 108 10 30-18 68-20 108-10v-6c-40-10-78-8-108 10-30-18-68-20-108-10z" fill="#2f5d46"/>`,
    `<path d="M126 226c22-4 46-2 68 6M126 240c22-4 46-2 68 6M126 254c16-3 34-2 48 3M298 226c-22-4-46-2-68 6M298 240c-22-4-46-2-68 6M298 254c-22-4-46-2-68 6" fill="none" stroke="#9b8a76" stroke-opacity=".55" stroke-width="2.5" stroke-linecap="round"/>`,
    `<g transform="translate(284 38) scale(.52)">${snakePlant()}</g>`,
  ].join('');
}

/** A parcel with a scarf in the snow. */
export function noteWinter(): string {
  const random = seededRandom(9);
  const snow = Array.from(
    { length: 46 },
    () =>
      `<circle cx="${Math.round(random() * 480)}" cy="${Math.round(random() * 240)}" r="${(1.4 + random() * 2.6).toFixed(1)}" fill="#fff" fill-opacity="${(0.5 + random() * 0.5).toFixed(2)}"/>`,
  );
  return [
    `<path d="M0 0h480v320H0z" fill="#c9d8dc"/><path d="M0 210c80-40 150-34 230-6 80-44 170-36 250 2v114H0z" fill="#b3c7cd"/><path d="M60 214l20-64 20 64zM92 214l24-84 24 84zM380 208l20-66 20 66zM352 212l15-48 15 48z" fill="#7fa39a"/><path d="M0 254c90-24 160-10 250-8s160-16 230 2v72H0z" fill="#f5f8f7"/>`,
    snow.join(''),
    closedBox(156, 132, 176, 132),
    `<path d="M150 186q94 20 188 0v30q-94 20-188 0z" fill="${paint('#d7744e', '#a3452a', 'across')}"/><path d="M258 206l34 4 6 66-32 4z" fill="${paint('#d7744e', '#a3452a', 'down')}"/><path d="M264 262l30-4M264 250l30-4M262 238l30-4M170 194v26M196 197v28M222 199v30M250 200v30M280 198v29M308 195v26" stroke="#f4ddc6" stroke-opacity=".7" stroke-width="4"/>`,
  ].join('');
}
