/// <reference types="../worker/precache.d.ts" />
import { files } from 'virtual:precache';
import { sendKept } from '../client/sendKept.ts';
import { createIndexedDbStore, type StoreWindow } from '../client/stores/indexedDbStore.ts';
import { serveAssets, wakeOutbox } from '../worker/index.ts';

serveAssets(files);
// It lies where the endpoint is. A worker has no `localStorage`; the store does without.
const endpoint = new URL('.', location.href).href.replace(/\/$/, '');
wakeOutbox(() =>
  sendKept({
    endpoint,
    store: createIndexedDbStore(self as unknown as StoreWindow, endpoint),
    fetch: (...args) => fetch(...args),
  }),
);
