import { groundShadow, paint } from '../paint.ts';
import { bostonFern } from './bostonFern.ts';
import { calathea } from './calathea.ts';
import { cat } from './cat.ts';
import { monstera } from './monstera.ts';
import { peaceLily } from './peaceLily.ts';
import { pilea } from './pilea.ts';
import { rubberPlant } from './rubberPlant.ts';
import { snakePlant } from './snakePlant.ts';
import { pearlsInPot } from './stringOfPearls.ts';

const placed = (drawing: string, x: number, y: number, scale: number) =>
  `<g transform="translate(${x} ${y}) scale(${scale})">${drawing}</g>`;

/** The front of the shop: green woodwork, a striped awning, plants inside and out. */
export function shopfront(): string {
  return [
    wall(),
    shopWindow(),
    placed(pearlsInPot(), 90, 197, 0.36),
    placed(pilea(), 252, 158, 0.3),
    placed(bostonFern(), 336, 150, 0.3),
    `<path d="M96 284h396v8H96z" fill="#b9835a"/>`,
    placed(snakePlant(), 104, 294, 0.42),
    placed(calathea(), 214, 294, 0.42),
    placed(peaceLily(), 330, 290, 0.43),
    `<path d="M110 300l120-88h50L120 330zM330 470l150-120v50l-90 70z" fill="#fff" fill-opacity=".13"/>`,
    door(),
    awning(),
    pavement(),
    placed(rubberPlant(), 716, 244, 0.72),
    placed(monstera(), -34, 290, 0.62),
    placed(pilea(), 470, 388, 0.44),
    crate(),
    cat(330, 588, 0.42),
  ].join('');
}

function wall(): string {
  return `<path d="M0 0h880v640H0z" fill="${paint('#f3e0c8', '#e6c6a6', 'down')}"/>
<path d="M60 118h760v440H60z" fill="${paint('#3c7560', '#23503f', 'down')}"/><path d="M44 36h792v90H44z" fill="${paint('#47836c', '#2a5a47', 'down')}"/><path d="M32 24h816v16H32z" fill="#54917a"/>
<text x="440" y="103" text-anchor="middle" font-family="Iowan Old Style, Palatino Linotype, Noto Serif Display, Georgia, serif" font-size="56" letter-spacing="4" fill="#fbf3e2">Fernway</text>`;
}

function shopWindow(): string {
  return `<path d="M84 186h420v304H84z" fill="#1c4033"/><path d="M94 196h400v284H94z" fill="${paint('#fbeccd', '#f0cf9c', 'down')}"/><path d="M84 490h420v14H84z" fill="#54917a"/><path d="M84 504h420v48H84z" fill="#2f6450"/><path d="M104 514h180v28H104zM304 514h180v28H304z" fill="none" stroke="#1c4033" stroke-opacity=".5" stroke-width="3"/>`;
}

function door(): string {
  return `<path d="M560 552V196h188v356z" fill="#1c4033"/><path d="M572 552V208h164v344z" fill="${paint('#4f8f76', '#2b5f4b', 'across')}"/><path d="M592 442V300a62 62 0 0 1 124 0v142z" fill="${paint('#fbeccd', '#eec795', 'down')}"/><path d="M654 240v202M592 342h124" stroke="#2f6450" stroke-width="6"/><path d="M596 466h116v64H596z" fill="none" stroke="#1c4033" stroke-opacity=".5" stroke-width="3"/>
<circle cx="724" cy="450" r="7" fill="#e2b85f"/><path d="M622 372h64v36h-64z" fill="#fffaf0"/><path d="M654 356l-18 16M654 356l18 16" stroke="#8d6720" stroke-width="2"/><path d="M634 384h40M640 396h28" stroke="#2f5d46" stroke-width="4" stroke-linecap="round"/>
<path d="M560 552h188l14 14H546z" fill="#cdb595"/><path d="M772 216h22M794 216v18" stroke="#1c4033" stroke-width="4"/><path d="M780 258q2-26 14-26t14 26l5 8h-38z" fill="${paint('#f1d48a', '#b0832f', 'across')}"/><circle cx="794" cy="268" r="4" fill="#8d6720"/>`;
}

function awning(): string {
  const count = 16;
  const step = 800 / count;
  const stripes = Array.from({ length: count }, (_, index) => {
    const left = 40 + index * step;
    const topLeft = 60 + index * (760 / count);
    const colour = index % 2 === 0 ? paint('#fffaf0', '#e9dcc4', 'down') : paint('#d98a63', '#b4552f', 'down');
    return `<path d="M${topLeft.toFixed(1)} 126h${(760 / count).toFixed(1)}L${left + step} 182v10q0 ${step / 2.4}-${step / 2} ${step / 2.4}t-${step / 2}-${step / 2.4}v-10z" fill="${colour}"/>`;
  });
  return `<path d="M40 196h800v22q-400 12-800 0z" fill="#12301f" fill-opacity=".28"/>${stripes.join('')}<path d="M40 184h800" stroke="#7c3a20" stroke-opacity=".25" stroke-width="2"/>`;
}

function pavement(): string {
  return `<path d="M0 560h880v80H0z" fill="${paint('#d9c4a6', '#bfa583', 'down')}"/><path d="M0 560h880v8H0z" fill="#eadbc2"/><path d="M0 604h880M120 568l-30 72M300 568l-16 72M470 568v72M640 568l16 72M800 568l30 72" stroke="#a98d6b" stroke-opacity=".5" stroke-width="2"/>`;
}

function crate(): string {
  return `${groundShadow(562, 604, 74)}<path d="M500 572h122v32H500z" fill="${paint('#c99a68', '#9c6b3f', 'across')}"/><path d="M500 582h122M500 593h122" stroke="#7a5233" stroke-opacity=".6" stroke-width="2"/>`;
}
