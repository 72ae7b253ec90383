import { bostonFern } from './drawings/bostonFern.ts';
import { calathea } from './drawings/calathea.ts';
import { cityMap } from './drawings/cityMap.ts';
import { goldenPothos } from './drawings/goldenPothos.ts';
import { hero } from './drawings/hero.ts';
import { mark } from './drawings/mark.ts';
import { monstera } from './drawings/monstera.ts';
import { emptyPot } from './drawings/emptyPot.ts';
import { noteLight, noteWatering, noteWinter } from './drawings/notes.ts';
import { parcel, parcelBack } from './drawings/parcels.ts';
import { peaceLily } from './drawings/peaceLily.ts';
import { pilea } from './drawings/pilea.ts';
import { hangingPlanter, stonewarePot, terracottaPot } from './drawings/pots.ts';
import { rubberPlant } from './drawings/rubberPlant.ts';
import { shopfront } from './drawings/shopfront.ts';
import { snakePlant } from './drawings/snakePlant.ts';
import { stringOfPearls } from './drawings/stringOfPearls.ts';
import { plantMister, pottingMix, pruningSnips, wateringCan } from './drawings/tools.ts';
import { paintDefinitions } from './paint.ts';

type Drawing = { width: number; height: number; draw: () => string };

const product = (draw: () => string): Drawing => ({ width: 400, height: 480, draw });

const drawings: Record<string, Drawing> = {
  monstera: product(monstera),
  'boston-fern': product(bostonFern),
  'snake-plant': product(snakePlant),
  pilea: product(pilea),
  'rubber-plant': product(rubberPlant),
  calathea: product(calathea),
  'golden-pothos': product(goldenPothos),
  'string-of-pearls': product(stringOfPearls),
  'peace-lily': product(peaceLily),
  'terracotta-pot': product(terracottaPot),
  'stoneware-pot': product(stonewarePot),
  'hanging-planter': product(hangingPlanter),
  'watering-can': product(wateringCan),
  'pruning-snips': product(pruningSnips),
  'plant-mister': product(plantMister),
  'potting-mix': product(pottingMix),
  hero: { width: 880, height: 820, draw: hero },
  shopfront: { width: 880, height: 640, draw: shopfront },
  map: { width: 880, height: 620, draw: cityMap },
  'note-watering': { width: 480, height: 320, draw: noteWatering },
  'note-light': { width: 480, height: 320, draw: noteLight },
  'note-winter': { width: 480, height: 320, draw: noteWinter },
  parcel: { width: 480, height: 320, draw: parcel },
  return: { width: 480, height: 320, draw: parcelBack },
  'empty-pot': { width: 320, height: 260, draw: emptyPot },
  mark: { width: 64, height: 64, draw: mark },
};

/** The names of all pictures, as in `/art/{name}.svg`. */
export const artNames: readonly string[] = Object.keys(drawings);

/** The picture with this name as a whole SVG document, or undefined when there is none. */
export function drawArt(name: string): string | undefined {
  const drawing = Object.hasOwn(drawings, name) ? drawings[name] : undefined;
  if (!drawing) return undefined;
  const { width, height } = drawing;
  const markup = drawing.draw();
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}"><defs>${paintDefinitions(markup)}</defs>${markup}</svg>`;
}
