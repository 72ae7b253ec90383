import { expect, test } from 'vitest';
import { readTag } from '../../src/loader/readTag.ts';

const src = 'https://desk.example/assets/deskbell.js';
const page = 'https://shop.example/cart/';
const read = (dataset: Record<string, string>) => readTag({ src, dataset }, page);

test('the endpoint is the server the tag came from unless the tag says another', () => {
  expect(read({}).options.endpoint).toBe('https://desk.example');
  expect(read({ endpoint: 'https://api.example/desk/' }).options.endpoint).toBe('https://api.example/desk');
  expect(read({ endpoint: '/desk' }).options.endpoint).toBe('https://shop.example/desk');
});

test('an endpoint that is no address counts as absent', () => {
  expect(read({ endpoint: 'http://' }).options.endpoint).toBe('https://desk.example');
});

test('the other attributes are passed on as they are', () => {
  const { options, load } = read({
    locale: 'pl',
    color: '#123456',
    theme: 'dark',
    position: 'left',
    load: 'immediate',
  });
  expect(options).toMatchObject({ locale: 'pl', color: '#123456', theme: 'dark', position: 'left' });
  expect(load).toBe('immediate');
});
