import type { Price, ShelfId } from './facts.ts';

/** How much light a plant wants. */
export type Light = 'sunny' | 'bright' | 'half-shade';

/** When a plant wants water: after the first centimetre, the top third or the whole pot has dried. */
export type Water = 'often' | 'weekly' | 'rarely';

/** What a pot or tool is made of; the words are in `words.materials`. */
export type Material = 'terracotta' | 'stoneware' | 'cottonCord' | 'steelBrass' | 'steel' | 'glassBrass' | 'peatFree';

type Shared<Slug extends string> = { slug: Slug; price: Price; related: readonly [string, string, string] };

/** A plant as it leaves the shop; sizes in centimetres. */
export type Plant<Slug extends string = string> = Shared<Slug> & {
  kind: 'plants';
  botanicalName: string;
  light: Light;
  water: Water;
  petSafe: boolean;
  easy: boolean;
  heightCm: number;
  potCm: number;
};

/** A pot or a tool; a pot has a diameter in centimetres, what holds something a volume in litres. */
export type Ware<Slug extends string = string> = Shared<Slug> & {
  kind: 'pots' | 'tools';
  material: Material;
  diameterCm?: number;
  heightCm?: number;
  volumeLitres?: number;
};

const catalogue = [
  {
    slug: 'monstera',
    kind: 'plants',
    price: { eur: 3400, pln: 14900 },
    botanicalName: 'Monstera deliciosa',
    light: 'bright',
    water: 'weekly',
    petSafe: false,
    easy: true,
    heightCm: 65,
    potCm: 17,
    related: ['stoneware-pot', 'rubber-plant', 'watering-can'],
  },
  {
    slug: 'boston-fern',
    kind: 'plants',
    price: { eur: 1900, pln: 8200 },
    botanicalName: 'Nephrolepis exaltata',
    light: 'bright',
    water: 'often',
    petSafe: true,
    easy: false,
    heightCm: 40,
    potCm: 15,
    related: ['plant-mister', 'calathea', 'hanging-planter'],
  },
  {
    slug: 'snake-plant',
    kind: 'plants',
    price: { eur: 2200, pln: 9500 },
    botanicalName: 'Dracaena trifasciata',
    light: 'half-shade',
    water: 'rarely',
    petSafe: false,
    easy: true,
    heightCm: 55,
    potCm: 14,
    related: ['golden-pothos', 'stoneware-pot', 'potting-mix'],
  },
  {
    slug: 'pilea',
    kind: 'plants',
    price: { eur: 1400, pln: 5900 },
    botanicalName: 'Pilea peperomioides',
    light: 'bright',
    water: 'weekly',
    petSafe: true,
    easy: true,
    heightCm: 25,
    potCm: 12,
    related: ['terracotta-pot', 'boston-fern', 'string-of-pearls'],
  },
  {
    slug: 'rubber-plant',
    kind: 'plants',
    price: { eur: 2900, pln: 12500 },
    botanicalName: 'Ficus elastica',
    light: 'bright',
    water: 'weekly',
    petSafe: false,
    easy: true,
    heightCm: 70,
    potCm: 17,
    related: ['monstera', 'stoneware-pot', 'plant-mister'],
  },
  {
    slug: 'calathea',
    kind: 'plants',
    price: { eur: 2700, pln: 11500 },
    botanicalName: 'Goeppertia orbifolia',
    light: 'bright',
    water: 'often',
    petSafe: true,
    easy: false,
    heightCm: 45,
    potCm: 17,
    related: ['boston-fern', 'plant-mister', 'peace-lily'],
  },
  {
    slug: 'golden-pothos',
    kind: 'plants',
    price: { eur: 1600, pln: 6900 },
    botanicalName: 'Epipremnum aureum',
    light: 'half-shade',
    water: 'weekly',
    petSafe: false,
    easy: true,
    heightCm: 30,
    potCm: 14,
    related: ['hanging-planter', 'snake-plant', 'pruning-snips'],
  },
  {
    slug: 'string-of-pearls',
    kind: 'plants',
    price: { eur: 1800, pln: 7800 },
    botanicalName: 'Curio rowleyanus',
    light: 'sunny',
    water: 'rarely',
    petSafe: false,
    easy: false,
    heightCm: 35,
    potCm: 12,
    related: ['hanging-planter', 'pilea', 'terracotta-pot'],
  },
  {
    slug: 'peace-lily',
    kind: 'plants',
    price: { eur: 2100, pln: 8900 },
    botanicalName: 'Spathiphyllum wallisii',
    light: 'half-shade',
    water: 'often',
    petSafe: false,
    easy: true,
    heightCm: 50,
    potCm: 14,
    related: ['stoneware-pot', 'calathea', 'potting-mix'],
  },
  {
    slug: 'terracotta-pot',
    kind: 'pots',
    price: { eur: 900, pln: 3900 },
    material: 'terracotta',
    diameterCm: 15,
    heightCm: 14,
    related: ['pilea', 'potting-mix', 'stoneware-pot'],
  },
  {
    slug: 'stoneware-pot',
    kind: 'pots',
    price: { eur: 2400, pln: 9900 },
    material: 'stoneware',
    diameterCm: 20,
    heightCm: 18,
    related: ['monstera', 'terracotta-pot', 'potting-mix'],
  },
  {
    slug: 'hanging-planter',
    kind: 'pots',
    price: { eur: 2900, pln: 11900 },
    material: 'cottonCord',
    diameterCm: 18,
    heightCm: 80,
    related: ['golden-pothos', 'string-of-pearls', 'boston-fern'],
  },
  {
    slug: 'watering-can',
    kind: 'tools',
    price: { eur: 3800, pln: 15900 },
    material: 'steelBrass',
    volumeLitres: 1.2,
    related: ['plant-mister', 'pruning-snips', 'monstera'],
  },
  {
    slug: 'pruning-snips',
    kind: 'tools',
    price: { eur: 1700, pln: 7200 },
    material: 'steel',
    related: ['watering-can', 'potting-mix', 'golden-pothos'],
  },
  {
    slug: 'plant-mister',
    kind: 'tools',
    price: { eur: 1500, pln: 6500 },
    material: 'glassBrass',
    volumeLitres: 0.3,
    related: ['boston-fern', 'calathea', 'watering-can'],
  },
  {
    slug: 'potting-mix',
    kind: 'tools',
    price: { eur: 800, pln: 3400 },
    material: 'peatFree',
    volumeLitres: 5,
    related: ['terracotta-pot', 'pruning-snips', 'pilea'],
  },
] as const satisfies readonly (Plant | Ware)[];

/** The slugs of all products, as in `/products/:slug` and `/art/:slug.svg`. */
export type ProductSlug = (typeof catalogue)[number]['slug'];

/** Anything the shop sells. */
export type Product = Plant<ProductSlug> | Ware<ProductSlug>;

/** Everything the shop sells, bestsellers first. */
export const products: readonly Product[] = catalogue;

/** The product with this slug, or undefined when there is none. */
export function findProduct(slug: string): Product | undefined {
  return products.find((product) => product.slug === slug);
}

/** Whether a product stands on a shelf of the catalogue. A plant may stand on several. */
export function isOnShelf(product: Product, shelf: ShelfId): boolean {
  if (product.kind !== 'plants') return product.kind === shelf;
  if (shelf === 'half-shade') return product.light === 'half-shade';
  if (shelf === 'pet-safe') return product.petSafe;
  return shelf === 'plants';
}
