import { afterAll } from 'vitest';

// Preact runs effects up to 100 ms after drawing; a file that ends before would take the document away from under them.
if (typeof document !== 'undefined') afterAll(() => new Promise((resolve) => setTimeout(resolve, 160)));
