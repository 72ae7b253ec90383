// Service worker (workbox): our own assets and the FAQ offline, from the server's own origin only.
export * from './serveAssets.ts';
