import type { LoadMoment } from './readTag.ts';

/** Calls back once, when the bell is to be fetched. */
export function whenWanted(page: Window, moment: LoadMoment | undefined, callback: () => void): void {
  const whenIdle = () => page.requestIdleCallback?.(callback, { timeout: 2000 }) ?? setTimeout(callback, 200);
  if (moment === 'immediate') callback();
  else if (moment === 'interaction') onFirst(page, ['pointerover', 'keydown', 'scroll'], callback);
  else if (page.document.readyState === 'complete') whenIdle();
  // It comes after `load`, which some pages keep to themselves.
  else onFirst(page, ['pageshow'], whenIdle);
}

function onFirst(page: Window, types: readonly string[], callback: () => void): void {
  const hear = () => {
    for (const type of types) page.removeEventListener(type, hear);
    callback();
  };
  for (const type of types) page.addEventListener(type, hear, { passive: true });
}
