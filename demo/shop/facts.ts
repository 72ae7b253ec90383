/** The languages of the shop, in the order of the language switch. */
export const languages = ['en', 'pl', 'ru', 'zh'] as const;

/** A language of the shop, as in `?lang=` and `<html lang>`. */
export type Lang = (typeof languages)[number];

/** How each language calls itself. */
export const languageNames: Record<Lang, string> = { en: 'English', pl: 'Polski', ru: 'Русский', zh: '简体中文' };

/** A price in minor units (cents, grosze). Polish pages show złoty, all others euros. */
export type Price = { eur: number; pln: number };

/** The filters of the catalogue, as in `/plants?category=`. */
export const shelves = ['plants', 'half-shade', 'pet-safe', 'pots', 'tools'] as const;

/** One filter of the catalogue. */
export type ShelfId = (typeof shelves)[number];

/** The ways an order can reach a customer, cheapest first, with their prices. */
export const deliveryPrices = {
  collect: { eur: 0, pln: 0 },
  bike: { eur: 470, pln: 1999 },
  locker: { eur: 290, pln: 1199 },
  courier: { eur: 390, pln: 1599 },
  neighbours: { eur: 790, pln: 3390 },
  union: { eur: 1290, pln: 5490 },
  beyond: { eur: 1690, pln: 7290 },
} as const satisfies Record<string, Price>;

/** One way of delivery. */
export type DeliveryId = keyof typeof deliveryPrices;

/** From which order value delivery is free, the return label from abroad, and the heat pack. */
export const fees = {
  freeInPoland: { eur: 6000, pln: 24900 },
  freeInUnion: { eur: 12000, pln: 49900 },
  returnLabel: { eur: 590, pln: 2490 },
  heatPack: { eur: 250, pln: 990 },
} as const satisfies Record<string, Price>;

/** Where the shop is and how to reach it. All of it is made up; `.example` never resolves. */
export const shopContact = {
  name: 'Fernway',
  phone: '+48 22 123 45 67',
  phoneLink: 'tel:+48221234567',
  email: 'hello@fernway.example',
  street: 'ul. Doniczkowa 7',
  postalCode: '00-999',
  city: 'Warszawa',
  country: 'PL',
} as const;

/** When somebody is in the shop and at the phone, local time in Warsaw. */
export const openingHours = [
  { key: 'weekdays', days: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'], opens: '09:00', closes: '17:00' },
  { key: 'saturday', days: ['Saturday'], opens: '10:00', closes: '14:00' },
] as const;
