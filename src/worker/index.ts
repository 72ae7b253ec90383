// Service worker (workbox): our own assets and the FAQ offline, from the server's own origin only; unsent commands sent later.
export * from './serveAssets.ts';
export * from './wakeOutbox.ts';
