import { readFileSync } from 'node:fs';

const files = [
  'tokens',
  'base',
  'header',
  'hero',
  'cards',
  'home',
  'catalogue',
  'product',
  'delivery',
  'returns',
  'contact',
  'faq',
  'basket',
  'footer',
  'print',
];

/** The shop's one style sheet, put together from `styles/` in the order of the cascade. */
export function stylesheet(): string {
  return files.map((name) => readFileSync(new URL(`./styles/${name}.css`, import.meta.url), 'utf8')).join('\n');
}
