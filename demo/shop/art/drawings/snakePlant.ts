import { line, type Point } from '../curve.ts';
import { leaf, outlines, widthAt } from '../leaf.ts';
import { glazes, pot } from '../pot.ts';
import { seededRandom } from '../seededRandom.ts';

const margin = { dark: ['#d9c56a', '#b59a45'], light: ['#efe09a', '#d2bb62'], rib: '#e8d98c' } as const;
const heart = { dark: ['#3f7a5a', '#1c4637'], light: ['#5f9a6f', '#2f6a4d'], rib: '#2c6048' } as const;
const back = { dark: ['#b5a65a', '#8f7d3c'], light: ['#cdbf78', '#a8954f'], rib: '#c8bb70' } as const;
const backHeart = { dark: ['#2b5b49', '#14362c'], light: ['#42775a', '#235341'], rib: '#234f3d' } as const;

/** Snake plant: upright swords with pale bands and a golden edge. */
export function snakePlant(): string {
  const random = seededRandom(5);
  const sword = (x: number, angle: number, length: number, width: number, bend: number, isBack = false) => {
    const base: Point = [x, 356];
    const outer = leaf({ base, angle, length, width, bend, outline: outlines.sword, colours: isBack ? back : margin });
    const inner = leaf({
      base,
      angle,
      length: length * 0.975,
      width: width * 0.72,
      bend: bend * 0.98,
      outline: outlines.sword,
      colours: isBack ? backHeart : heart,
      marks: (place) => bands(place, random, isBack),
    });
    return outer + inner;
  };
  return [
    pot({ x: 200, top: 352, bottom: 440, mouth: 60, foot: 46 }, glazes.night),
    sword(176, -13, 268, 42, -5, true),
    sword(226, 14, 258, 42, 6, true),
    sword(204, 3, 318, 46, -3, true),
    sword(162, -20, 196, 38, -8),
    sword(236, 22, 188, 38, 9),
    sword(186, -5, 292, 46, 4),
    sword(220, 8, 236, 44, -4),
    sword(200, -2, 158, 38, 5),
  ].join('');
}

function bands(place: (u: number, v: number) => Point, random: () => number, isBack: boolean): string {
  let marks = '';
  for (let u = 0.07; u < 0.93; u += 0.034 + random() * 0.02) {
    const reach = widthAt(outlines.sword, u) * 0.88;
    const wave = () => u + (random() - 0.5) * 0.022;
    marks += line([
      place(wave(), -reach),
      place(wave(), -reach * 0.4),
      place(wave(), reach * 0.1),
      place(wave(), reach * 0.55),
      place(wave(), reach),
    ]);
  }
  return `<path d="${marks}" fill="none" stroke="${isBack ? '#6d9a7c' : '#a9cda0'}" stroke-opacity=".55" stroke-width="2.2" stroke-linecap="round"/>`;
}
