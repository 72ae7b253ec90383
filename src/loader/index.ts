// What runs on every page view: read the tag's attributes, keep early calls in order, fetch the launcher. Imports nothing.
export { createDeskbell } from './createDeskbell.ts';
export type * from './Deskbell.ts';
export { openOnClick } from './openOnClick.ts';
export { type LoadMoment, readTag, type TagOptions } from './readTag.ts';
export { takeOverQueue } from './takeOverQueue.ts';
export { whenWanted } from './whenWanted.ts';
