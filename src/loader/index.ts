// What runs on every page view: keep early calls in order, fetch the launcher. Imports nothing.
export { createDeskbell } from './createDeskbell.ts';
export type * from './Deskbell.ts';
export { openOnClick } from './openOnClick.ts';
export { takeOverQueue } from './takeOverQueue.ts';
export { whenWanted } from './whenWanted.ts';
