/** Pixels around the middle of the bell that count as near. */
const NEAR = 160;
/** Milliseconds between two looks at a moving pointer. */
const PAUSE_MS = 100;

/** Calls back once when the pointer comes near a place of the page, or over (or the focus into) what `isOpener` takes. */
export function whenNear(
  place: () => Element,
  isOpener: (event: Event) => unknown,
  callback: () => void,
  signal: AbortSignal,
): void {
  const reached = new AbortController();
  let looked = 0;
  const look = (event: Event & { clientX?: number; clientY?: number }) => {
    if (!isOpener(event)) {
      if (event.timeStamp - looked < PAUSE_MS) return;
      looked = event.timeStamp;
      const { x, y, width, height } = place().getBoundingClientRect();
      if (!(Math.hypot(event.clientX! - x - width / 2, event.clientY! - y - height / 2) < NEAR)) return;
    }
    reached.abort();
    callback();
  };
  signal.addEventListener('abort', () => reached.abort());
  for (const type of ['pointermove', 'focusin'])
    addEventListener(type, look, { passive: true, signal: reached.signal });
}
