import type { DeliveryId, ShelfId } from '../facts.ts';
import type { Light, ProductSlug, Water } from '../products.ts';

/** A heading with the sentence or two under it. */
export type Passage = { title: string; text: string };

/** What a product page and a card say about one product. */
export type ProductWords = {
  name: string;
  /** One line under the name on a card. */
  tagline: string;
  /** Paragraphs of the product page. */
  description: readonly string[];
};

/**
 * Every word of the shop's pages in one language. A key missing in one language is a type error there.
 * Prices are passed in, already formatted, so that words never repeat a figure that `facts.ts` or `products.ts` holds.
 */
export type Words = {
  /** Locale for `Intl`, with the region whose price format is meant. */
  locale: string;
  siteTagline: string;
  siteDescription: string;
  skipToContent: string;
  announcement: string;
  menu: string;
  language: string;
  mainNavigation: string;
  nav: { shop: string; delivery: string; returns: string; faq: string; contact: string; basket: string };
  home: {
    title: string;
    eyebrow: string;
    headline: string;
    lede: string;
    browse: string;
    howWeShip: string;
    heroAlt: string;
    promisesTitle: string;
    promises: readonly [Passage, Passage, Passage, Passage];
    bestsellers: string;
    allProducts: string;
    placesTitle: string;
    places: { 'half-shade': Passage; 'pet-safe': Passage; pots: Passage };
    storyTitle: string;
    story: readonly [string, string];
    storyAlt: string;
    storyLink: string;
    journalTitle: string;
    journalLede: string;
    journal: { watering: Passage; light: Passage; winter: Passage };
    readOn: string;
  };
  catalogue: {
    title: string;
    lede: string;
    filterBy: string;
    all: string;
    shelves: Record<ShelfId, string>;
    count: (count: number) => string;
  };
  product: {
    factsTitle: string;
    light: string;
    lights: Record<Light, string>;
    water: string;
    waters: Record<Water, string>;
    pets: string;
    petSafe: string;
    notPetSafe: string;
    height: string;
    nurseryPot: string;
    diameter: string;
    volume: string;
    material: string;
    botanicalName: string;
    addToBasket: string;
    added: string;
    vatIncluded: string;
    notes: { plants: readonly string[]; others: readonly string[] };
    related: string;
    breadcrumb: string;
    careNote: string;
    /** Two words at most: labels on a card's picture. */
    easy: string;
    petFriendly: string;
  };
  materials: {
    terracotta: string;
    stoneware: string;
    cottonCord: string;
    steelBrass: string;
    steel: string;
    glassBrass: string;
    peatFree: string;
  };
  products: Record<ProductSlug, ProductWords>;
  delivery: {
    title: string;
    lede: string;
    tableTitle: string;
    columns: { method: string; time: string; price: string };
    methods: Record<DeliveryId, { name: string; time: string; note: string }>;
    free: string;
    freeFrom: (poland: string, eu: string) => string;
    weekTitle: string;
    weekText: string;
    days: readonly [string, string, string, string, string, string, string];
    plantsLeave: string;
    goodsLeave: string;
    rest: string;
    sections: readonly Passage[];
    winter: (heatPack: string) => Passage;
    questions: string;
  };
  returns: {
    title: string;
    lede: string;
    stepsTitle: string;
    steps: readonly [Passage, Passage, Passage, Passage];
    factsTitle: string;
    facts: { deadline: Passage; label: (price: string) => Passage; refund: Passage };
    guaranteeTitle: string;
    guarantee: readonly string[];
    exceptionsTitle: string;
    exceptions: readonly string[];
    questions: string;
  };
  contact: {
    title: string;
    lede: string;
    hoursTitle: string;
    hours: { weekdays: string; saturday: string; sunday: string; closed: string };
    holidays: string;
    addressTitle: string;
    addressNote: string;
    callTitle: string;
    callNote: string;
    writeTitle: string;
    writeNote: string;
    mapAlt: string;
    waysTitle: string;
    ways: readonly Passage[];
  };
  faq: { title: string; lede: string; topics: string; stillAsking: string; stillAskingText: string };
  basket: {
    title: string;
    empty: string;
    emptyText: string;
    browse: string;
    quantity: string;
    less: string;
    more: string;
    remove: string;
    total: string;
    deliveryNote: string;
    checkout: string;
    checkoutNote: string;
    byPhone: string;
  };
  notFound: { title: string; text: string; home: string; shop: string };
  footer: { shop: string; help: string; visit: string; demo: string };
};
