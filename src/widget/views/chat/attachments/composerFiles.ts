// What the composer needs for files, fetched beside it where the site takes files.
export { AttachButton } from './AttachButton.tsx';
export { PendingList } from './PendingList.tsx';
export { pendingOf } from './pendingOf.ts';
