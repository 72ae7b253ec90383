import { paint } from '../paint.ts';
import { glazes, pot } from '../pot.ts';
import { cat } from './cat.ts';
import { pothosVines } from './goldenPothos.ts';
import { monstera } from './monstera.ts';
import { pilea } from './pilea.ts';
import { hangingPlanter } from './pots.ts';
import { rubberPlant } from './rubberPlant.ts';
import { wateringCan } from './tools.ts';

/** The first picture of the shop: a table of plants by an arched window over Warsaw, and a cat that doesn't care. */
export function hero(): string {
  return [
    windowView(),
    placed(hangingPlanter(), 340, -12, 0.64, true),
    table(),
    placed(rubberPlant(), 446, 190, 1.18),
    placed(monstera(), -34, 142, 1.28),
    books(384, 708),
    placed(pilea(), 334, 380, 0.64),
    placed(wateringCan(), 4, 500, 0.48),
    cat(588, 713, 0.76),
    pot({ x: 768, top: 632, bottom: 706, mouth: 50, foot: 38 }, glazes.fir),
    `<g transform="translate(768 632) scale(.72)">${pothosVines([0, 0])}</g>`,
  ].join('');
}

function placed(drawing: string, x: number, y: number, scale: number, hangs = false): string {
  // What hangs throws no shadow on the sky.
  const shown = hangs ? drawing.replace(/<ellipse[^>]*fill="url\(#soft\)"\/>/, '') : drawing;
  return `<g transform="translate(${x} ${y}) scale(${scale})">${shown}</g>`;
}

function windowView(): string {
  const arch = (inset: number) =>
    `M${130 + inset} 700V${330}A${310 - inset} ${310 - inset} 0 0 1 ${750 - inset} 330V700Z`;
  return `<clipPath id="view"><path d="${arch(16)}"/></clipPath>
<path d="${arch(-6)}" fill="${paint('#e2d2b8', '#c4ab88', 'across')}"/><path d="${arch(0)}" fill="#fffaf0"/>
<g clip-path="url(#view)">
<path d="M130 0h620v720H130z" fill="${paint('#fbe6cc', '#f4bf9c', 'down')}"/>
<circle cx="612" cy="236" r="118" fill="#fff4dd" fill-opacity=".4"/><circle cx="612" cy="236" r="74" fill="#fff6e2"/>
<path d="M140 214q40-22 84 0 40-14 60 10H140zM300 150q30-16 62 0 34-10 48 8H296z" fill="#fffaf0" fill-opacity=".6"/>
<path d="M140 560h26v-60h44v34h36v-82h12v-18h38v100h40v-50h36v62h30v-88h14v-36h12v-40h10v-42l6-54 6 54v42h10v40h12v36h14v88h34v-44h40v28h36v-74h48v60h30v-36h60v150H140z" fill="#e5a98c" fill-opacity=".75"/>
<path d="M140 600h60v-40h46v26h50v-52h40v42h60v-24h44v36h56v-48h46v30h52v-38h44v34h60v-26h80v120H140z" fill="#cf9480" fill-opacity=".7"/>
<path d="M120 628c60-44 116-40 160-8 50-50 120-46 164-6 50-40 112-36 150-2 50-34 110-30 170 8v100H120z" fill="#a9b489"/>
<path d="M120 664c70-36 130-30 190-4 70-38 140-34 200 0 70-30 140-30 260 4v60H120z" fill="#7f9c74"/>
</g>
<path d="M440 30v680M138 420h604" stroke="#fffaf0" stroke-width="11"/><path d="M446 30v680M138 426h604" stroke="#c4ab88" stroke-opacity=".45" stroke-width="2"/>
<path d="${arch(16)}" fill="none" stroke="#c4ab88" stroke-opacity=".5" stroke-width="2"/>
<path d="M104 676h672q12 0 12 14v24H92v-24q0-14 12-14z" fill="${paint('#fffaf0', '#e6d8c0', 'down')}"/>`;
}

function table(): string {
  return `<path d="M18 700h844q14 0 14 12v8H4v-8q0-12 14-12z" fill="${paint('#d9a878', '#bd8252', 'across')}"/>
<path d="M4 720h872v16q0 10-12 10H16q-12 0-12-10z" fill="${paint('#b0774a', '#875331', 'across')}"/>
<path d="M60 709h180M300 712h120M520 708h200M760 713h60" stroke="#8d5a34" stroke-opacity=".3" stroke-width="2" stroke-linecap="round"/>
<path d="M64 746h40l-10 70h-18zM776 746h40l-12 70h-18z" fill="${paint('#9c663d', '#6f4325', 'across')}"/>`;
}

function books(x: number, y: number): string {
  return `<g transform="translate(${x} ${y})"><path d="M-6 0h168v-22H-6q-8 11 0 22z" fill="${paint('#4c7a68', '#2b5245', 'across')}"/><path d="M4-5h154M4-11h154M4-17h154" stroke="#f4ebdb" stroke-opacity=".8" stroke-width="3"/><path d="M-6 0h168M-6-22h168" stroke="#24483c" stroke-width="3"/>
<path d="M8-24h146v-22H8q-8 11 0 22z" fill="${paint('#d98a63', '#a9522f', 'across')}"/><path d="M20-30h36M100-38h40" stroke="#f7e6cf" stroke-width="3" stroke-linecap="round"/></g>`;
}
