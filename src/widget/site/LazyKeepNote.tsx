import { useLazy } from '../views/callback/useLazy.ts';

const load = () => import('./KeepNote.tsx').then(({ KeepNote }) => KeepNote);

/** The line on what the device will keep, fetched where there is one. */
export function LazyKeepNote() {
  const { part: KeepNote } = useLazy(load);
  return KeepNote ? <KeepNote /> : null;
}
