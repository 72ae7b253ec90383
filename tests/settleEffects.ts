import { afterAll } from 'vitest';

if (typeof document !== 'undefined') {
  const { configure } = await import('@testing-library/preact');
  // On a machine that does other things too, a second is short for what is fetched and drawn.
  configure({ asyncUtilTimeout: 8_000 });
  // Preact runs effects up to 100 ms after drawing; a file that ends before would take the document away from under them.
  afterAll(() => new Promise((resolve) => setTimeout(resolve, 160)));
}
