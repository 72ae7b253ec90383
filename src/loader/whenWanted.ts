/**
 * Tells the moments of a bell: `immediate` is now, `interaction` at the first touch of the page, anything else when that is
 * loaded and has nothing else to do.
 *
 * @param soon The page is still busy and will want the bell later: it can be fetched meanwhile. Not where data is saved.
 * @param now The bell is to be put on the page. Perhaps called more than once.
 */
export function whenWanted(moment: string | undefined, soon: () => Promise<unknown>, now: () => void): void {
  // A browser that tells no idle moment takes the object for no time at all: the next one.
  const whenIdle = () => (window.requestIdleCallback ?? setTimeout)(now, { timeout: 2000 } as never);
  if (moment === 'immediate') now();
  else if (moment === 'interaction')
    ['pointerover', 'keydown', 'scroll'].map((type) => addEventListener(type, now, { once: true }));
  else {
    if (!(navigator as { connection?: { saveData?: boolean } }).connection?.saveData) soon().catch(() => {});
    if (document.readyState === 'complete') whenIdle();
    // It comes after `load`, which some pages keep to themselves.
    else addEventListener('pageshow', whenIdle, { once: true });
  }
}
