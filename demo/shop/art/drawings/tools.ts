import { greens } from '../greens.ts';
import { leaf, outlines } from '../leaf.ts';
import { groundShadow, paint } from '../paint.ts';
import { seededRandom } from '../seededRandom.ts';

const brass = paint('#f1d48a', '#b0832f', 'across');

/** A long-spouted watering can in green enamel, with a brass rose. */
export function wateringCan(): string {
  return [
    groundShadow(206, 430, 150),
    // The handle lies behind the body.
    `<path d="M262 268c74-34 112 18 92 76-11 32-40 54-76 62" fill="none" stroke="#1f4a3c" stroke-width="15" stroke-linecap="round"/><path d="M262 266c70-32 106 16 88 72" fill="none" stroke="#6ea287" stroke-opacity=".7" stroke-width="4" stroke-linecap="round"/>`,
    `<path d="M146 388C104 352 84 262 62 196l15-6c26 60 52 128 82 150z" fill="${paint('#4e8a72', '#23503f')}"/>`,
    `<path d="M150 372C118 340 96 262 72 200" fill="none" stroke="#9cc7ae" stroke-opacity=".5" stroke-width="4" stroke-linecap="round"/>`,
    `<path d="M36 186l46-20 10 22-42 20c-10 4-20-16-14-22z" fill="${brass}"/><ellipse cx="42" cy="197" rx="8" ry="15" transform="rotate(-24 42 197)" fill="#8d6720"/>`,
    `<path d="M136 272h140l14 142c1 10-6 16-16 17q-68 6-136 0c-10-1-17-7-16-17z" fill="${paint('#5f9c82', '#1f4a3c', 'across')}"/>`,
    `<path d="M128 384l-3 30c-1 10 6 16 16 17q65 6 130 0c10-1 17-7 16-17l-3-30q-78 12-156 0z" fill="#143429" fill-opacity=".28"/>`,
    `<path d="M154 300l-9 92" stroke="#fff" stroke-opacity=".35" stroke-width="9" stroke-linecap="round"/>`,
    `<ellipse cx="206" cy="272" rx="70" ry="13" fill="#3b7460"/><path d="M136 272a70 13 0 0 1 140 0a70 15 0 0 0-62 11c-30 2-70-2-78-11z" fill="#16382d"/>`,
    `<path d="M136 272a70 13 0 0 0 140 0" fill="none" stroke="#e0bd6c" stroke-width="4"/>`,
    `<circle cx="206" cy="346" r="27" fill="#f4ebdb"/>${leaf({ base: [206, 364], angle: 16, length: 38, width: 20, bend: -10, outline: outlines.oval, colours: greens.leaf })}`,
  ].join('');
}

/** Pruning snips with big loops, and a cutting they have just taken. */
export function pruningSnips(): string {
  const blade = `<path d="M200 262C188 206 182 150 196 84c14 40 26 100 20 176z" fill="${paint('#f2f3ef', '#98a39f', 'across')}"/><path d="M199 250c-9-52-13-104-4-150" fill="none" stroke="#fff" stroke-opacity=".8" stroke-width="3"/>`;
  const loopShape = (side: 1 | -1) =>
    `<g transform="translate(206 262) scale(${side} 1) rotate(-9)"><path d="M-8 4c8 34 22 48 40 60 30 20 38 62 14 88-18 20-48 14-56-14-8-30 4-70-6-104z" fill="none" stroke="${paint('#d98a63', '#9c4526', 'across')}" stroke-width="15" stroke-linejoin="round"/><path d="M40 78c20 18 26 46 12 66" fill="none" stroke="#fff" stroke-opacity=".35" stroke-width="4" stroke-linecap="round"/></g>`;
  return [
    groundShadow(206, 434, 120),
    `<g transform="rotate(13 206 262)">${blade}</g>`,
    `<g transform="translate(412 0) scale(-1 1) rotate(13 206 262)">${blade}</g>`,
    loopShape(1),
    loopShape(-1),
    `<circle cx="206" cy="258" r="13" fill="${brass}"/><path d="M199 253l14 10" stroke="#7d5b1c" stroke-width="3" stroke-linecap="round"/>`,
    `<path d="M314 402c-4-60 4-120 18-172" fill="none" stroke="#6f9a4c" stroke-width="5" stroke-linecap="round"/>`,
    leaf({
      base: [318, 330],
      angle: -58,
      length: 66,
      width: 34,
      bend: 18,
      outline: outlines.oval,
      colours: greens.deep,
      veins: 5,
    }),
    leaf({
      base: [320, 300],
      angle: 62,
      length: 62,
      width: 32,
      bend: -18,
      outline: outlines.oval,
      colours: greens.leaf,
      veins: 5,
    }),
    leaf({
      base: [326, 256],
      angle: -40,
      length: 58,
      width: 30,
      bend: 12,
      outline: outlines.oval,
      colours: greens.leaf,
      veins: 5,
    }),
    leaf({
      base: [332, 232],
      angle: 24,
      length: 66,
      width: 32,
      bend: -16,
      outline: outlines.oval,
      colours: greens.fresh,
      veins: 5,
    }),
  ].join('');
}

/** A mister of ribbed green glass with a brass pump. */
export function plantMister(): string {
  const ribs = Array.from({ length: 9 }, (_, index) => {
    const part = -1 + (2 * (index + 0.5)) / 9;
    const bow = part * 84;
    return `M${(200 + part * 30).toFixed(1)} 238C${(200 + bow * 1.06).toFixed(1)} 280 ${(200 + bow * 1.1).toFixed(1)} 350 ${(200 + bow * 0.82).toFixed(1)} ${(426 + (1 - part * part) * 6).toFixed(1)}`;
  }).join('');
  const random = seededRandom(3);
  const fog = Array.from({ length: 44 }, () => {
    const far = 16 + random() * 88;
    const spread = (random() - 0.5) * far * 0.9;
    return `<circle cx="${(128 - far).toFixed(1)}" cy="${(120 + spread - far * 0.12).toFixed(1)}" r="${(1.2 + random() * 2.6).toFixed(1)}" fill="#7fb3ae" fill-opacity="${(0.7 - far / 180).toFixed(2)}"/>`;
  });
  return [
    groundShadow(200, 432, 118),
    fog.join(''),
    `<path d="M176 216h48v24c50 22 74 74 68 134-3 30-12 50-20 58q-72 12-144 0c-8-8-17-28-20-58-6-60 18-112 68-134z" fill="${paint('#a9d0a8', '#3f7f66', 'across')}" fill-opacity=".92"/>`,
    `<path d="M110 350q90 22 180 0c2 34-6 66-18 80q-72 12-144 0c-12-14-20-46-18-80z" fill="#2f6e5b" fill-opacity=".38"/><ellipse cx="200" cy="352" rx="90" ry="10" fill="#d8efd8" fill-opacity=".4"/>`,
    `<path d="${ribs}" fill="none" stroke="#1f5545" stroke-opacity=".26" stroke-width="3"/>`,
    `<path d="M138 290c-16 30-18 70-8 106" fill="none" stroke="#fff" stroke-opacity=".6" stroke-width="10" stroke-linecap="round"/><path d="M262 286c10 16 14 40 14 60" fill="none" stroke="#fff" stroke-opacity=".28" stroke-width="6" stroke-linecap="round"/>`,
    `<path d="M168 190h64v32q-32 8-64 0z" fill="${brass}"/><path d="M168 198q32 8 64 0M168 208q32 8 64 0" fill="none" stroke="#8d6720" stroke-opacity=".5" stroke-width="2"/>`,
    `<path d="M190 144h20v46h-20z" fill="${brass}"/><path d="M136 110l82-10c22-2 34 10 34 28 0 14-8 24-24 24h-70z" fill="${brass}"/><path d="M128 108h14l4 24h-14z" fill="#8d6720"/>`,
    `<path d="M214 74h22c9 0 14 8 12 16l-3 12h-36l-4-16c-1-8 3-12 9-12z" fill="${paint('#f6e0a4', '#bb8d38', 'across')}"/><path d="M206 150c6 24 4 40-10 54" fill="none" stroke="#b0832f" stroke-width="7" stroke-linecap="round"/>`,
  ].join('');
}

/** A paper bag of potting mix with a little heap in front. */
export function pottingMix(): string {
  const random = seededRandom(8);
  const crumbs = Array.from({ length: 130 }, () => {
    const x = (random() + random() - 1) * 82;
    const high = 46 * (1 - (x / 86) ** 2);
    const y = 428 - random() * Math.max(high, 3);
    const colour = ['#4a3328', '#6b4a38', '#3a271f', '#8a664b', '#efe6d6'][
      Math.floor(random() * (random() < 0.2 ? 5 : 4))
    ];
    return `<ellipse cx="${(294 + x).toFixed(1)}" cy="${y.toFixed(1)}" rx="${(2.2 + random() * 4).toFixed(1)}" ry="${(1.6 + random() * 2.4).toFixed(1)}" fill="${colour}"/>`;
  });
  return [
    groundShadow(196, 432, 142),
    `<path d="M98 150h176l18 262c1 12-5 19-16 20q-90 8-180 0c-11-1-17-8-16-20z" fill="${paint('#d9b48a', '#a87c51', 'across')}"/>`,
    `<path d="M274 150l18 262c1 12-5 19-16 20l-26 2 2-190z" fill="#6b4526" fill-opacity=".2"/>`,
    `<path d="M94 112h184l2 44q-94 14-188 0z" fill="${paint('#e6c59d', '#b98d62', 'across')}"/><path d="M92 156q94 14 188 0" fill="none" stroke="#7c5735" stroke-opacity=".45" stroke-width="3"/><path d="M94 112l10-6 10 6 10-6 10 6 10-6 10 6 10-6 10 6 10-6 10 6 10-6 10 6 10-6 10 6 10-6 10 6 10-6 10 6 4-3v6H94z" fill="#e6c59d"/>`,
    `<path d="M118 134h136" stroke="#f7ecd9" stroke-width="5" stroke-linecap="round" stroke-dasharray="10 8"/>`,
    `<rect x="116" y="196" width="134" height="164" rx="67" fill="#f7f0e2"/><rect x="123" y="203" width="120" height="150" rx="60" fill="none" stroke="#2f5d46" stroke-opacity=".5" stroke-width="2"/>`,
    `<path d="M183 326c-2-30-1-52 2-76" fill="none" stroke="#4f8a55" stroke-width="4" stroke-linecap="round"/>`,
    leaf({
      base: [183, 300],
      angle: -46,
      length: 54,
      width: 28,
      bend: 20,
      outline: outlines.oval,
      colours: greens.deep,
      veins: 4,
    }),
    leaf({
      base: [183, 292],
      angle: 46,
      length: 54,
      width: 28,
      bend: -20,
      outline: outlines.oval,
      colours: greens.leaf,
      veins: 4,
    }),
    leaf({
      base: [185, 256],
      angle: 4,
      length: 42,
      width: 22,
      outline: outlines.oval,
      colours: greens.fresh,
      veins: 3,
    }),
    `<path d="M150 338q33 7 66 0" fill="none" stroke="#8a664b" stroke-width="5" stroke-linecap="round"/>`,
    `<path d="M206 432c16-30 52-52 88-52s74 22 88 52z" fill="#4a3328"/>`,
    crumbs.join(''),
  ].join('');
}
