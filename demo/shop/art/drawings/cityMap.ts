import { short } from '../curve.ts';
import { paint } from '../paint.ts';
import { seededRandom } from '../seededRandom.ts';

const label = 'font-family="Georgia, Noto Serif, serif" fill="#6d5c48" font-size="19" font-style="italic"';

/** A drawn map of the streets around the shop. All of them are made up. */
export function cityMap(): string {
  return [
    `<clipPath id="sheet"><rect width="880" height="620" rx="26"/></clipPath><g clip-path="url(#sheet)"><path d="M0 0h880v620H0z" fill="#efe3cd"/>`,
    blocks(),
    `<path d="M760-20c-40 120 70 190 30 320s30 190-10 340h160V-20z" fill="${paint('#a9cdd3', '#7fb0bd', 'down')}"/><path d="M806 80q20 30 6 60M840 250q-18 30-4 62M816 430q18 30 4 62" fill="none" stroke="#fff" stroke-opacity=".5" stroke-width="4" stroke-linecap="round"/>`,
    park(),
    streets(),
    stops(),
    `<text ${label} transform="translate(372 346) rotate(-9)">ul. Doniczkowa</text><text ${label} transform="translate(262 20) rotate(81)">ul. Konewkowa</text><text ${label} transform="translate(396 205) rotate(-9)">al. Paprociowa</text><text ${label} transform="translate(826 520) rotate(-86)">Wisła</text>`,
    pin(548, 338),
    `<g transform="translate(64 540)"><circle r="30" fill="#fffaf0"/><path d="M0-22l7 20H-7z" fill="#b4552f"/><path d="M0 22l7-20H-7z" fill="#cbb595"/><text y="-34" text-anchor="middle" font-family="Georgia, Noto Serif, serif" font-size="16" fill="#6d5c48">N</text></g></g>`,
  ].join('');
}

function blocks(): string {
  const random = seededRandom(17);
  const houses: string[] = [];
  for (let column = -1; column < 12; column += 1) {
    for (let row = -1; row < 10; row += 1) {
      const width = 40 + random() * 26;
      const height = 32 + random() * 22;
      const tone = ['#e2d0b3', '#e8d8be', '#dcc7a6', '#e6cbb0'][Math.floor(random() * 4)];
      houses.push(
        `<rect x="${short(column * 76 + random() * 8)}" y="${short(row * 68 + random() * 8)}" width="${short(width)}" height="${short(height)}" rx="5" fill="${tone}"/>`,
      );
    }
  }
  return `<g transform="rotate(-9 440 310)">${houses.join('')}</g>`;
}

function park(): string {
  const random = seededRandom(29);
  const trees = Array.from({ length: 34 }, () => {
    const x = 96 + random() * 190;
    const y = 300 + random() * 200 - (x - 96) * 0.16;
    const r = 9 + random() * 10;
    return `<circle cx="${short(x + 3)}" cy="${short(y + 4)}" r="${short(r)}" fill="#2f5d46" fill-opacity=".2"/><circle cx="${short(x)}" cy="${short(y)}" r="${short(r)}" fill="${paint('#9cc281', '#5b9458', 'ball')}"/>`;
  });
  return `<path d="M70 314l236-40 34 220-240 42z" fill="#c7d9a9" stroke="#c7d9a9" stroke-width="16" stroke-linejoin="round"/><path d="M90 500c60-20 50-100 110-110s60-60 120-92" fill="none" stroke="#efe3cd" stroke-width="7"/><ellipse cx="226" cy="452" rx="40" ry="20" fill="#a9cdd3" transform="rotate(-10 226 452)"/>${trees.join('')}`;
}

function streets(): string {
  const wide = 'M-20 262L900 112';
  const shopStreet = 'M330 382L714 320';
  const others = 'M236-20L344 660M-20 596L900 446M640-20L748 660M440-20L476 210M500 386L530 520';
  return `<path d="${others}${shopStreet}" fill="none" stroke="#fffaf0" stroke-width="17"/><path d="${shopStreet}" stroke="#fffaf0" stroke-width="24"/><path d="${wide}" stroke="#fffaf0" stroke-width="36"/><path d="M-20 259L900 109M-20 267L900 117" stroke="#b9a68a" stroke-width="2"/>`;
}

function stops(): string {
  return `<path d="M168 236C220 330 300 360 344 382L548 348" fill="none" stroke="#b4552f" stroke-width="5" stroke-dasharray="1 12" stroke-linecap="round"/><path d="M656 152L672 326L560 345" fill="none" stroke="#b4552f" stroke-width="5" stroke-dasharray="1 12" stroke-linecap="round"/>
<g transform="translate(166 228)"><circle r="24" fill="#fffaf0"/><circle r="20" fill="#c8472f"/><path d="M-9 9V-8L0 4 9-8V9" fill="none" stroke="#fff" stroke-width="4" stroke-linejoin="round" stroke-linecap="round"/></g>
<g transform="translate(656 150)"><circle r="24" fill="#fffaf0"/><circle r="20" fill="#2f5d46"/><path d="M-8-8h16v16H-8zM-8 0H8M-4 12l-3 3M4 12l3 3M0-8v-5M-5-13H5" fill="none" stroke="#fff" stroke-width="2.6" stroke-linecap="round" stroke-linejoin="round"/></g>`;
}

function pin(x: number, y: number): string {
  return `<ellipse cx="${x}" cy="${y}" rx="26" ry="9" fill="#2b2118" fill-opacity=".25"/><path d="M${x} ${y}c-40-46-58-72-58-102a58 58 0 0 1 116 0c0 30-18 56-58 102z" fill="${paint('#3f7a62', '#1f4a3c')}"/><circle cx="${x}" cy="${y - 102}" r="42" fill="#fffaf0"/><path d="M${x} ${y - 74}c-2-14-1-22 1-32" fill="none" stroke="#3f7345" stroke-width="4" stroke-linecap="round"/><path d="M${x} ${y - 92}c-14 2-24-4-28-18 16-2 26 4 28 18z" fill="#4f8a55"/><path d="M${x + 1} ${y - 100}c0-18 10-28 28-30 2 18-8 28-28 30z" fill="#7fb173"/>`;
}
