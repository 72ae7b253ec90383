/** Pixels around the middle of the bell that count as near. */
const NEAR = 160;
/** Milliseconds between two looks at a moving pointer. */
const PAUSE_MS = 50;
/** Milliseconds ahead that a pointer on its way is seen to arrive. */
const AHEAD_MS = 150;
/** Pixels from which on nobody is seen to arrive: most of a page is passed through on the way to something else. */
const FAR = 400;

/**
 * Calls back once when the pointer is near a place of the page, or on the way there, or over (or the focus into) what
 * `isOpener` takes.
 */
export function whenNear(
  place: () => Element,
  isOpener: (event: Event) => unknown,
  callback: () => void,
  signal: AbortSignal,
): void {
  let wanted = true;
  let looked = 0;
  let before = 0;
  const look = (event: Event & { clientX?: number; clientY?: number }) => {
    if (!wanted) return;
    if (!isOpener(event)) {
      const passed = event.timeStamp - looked;
      if (passed < PAUSE_MS) return;
      const { x, y, width, height } = place().getBoundingClientRect();
      const distance = Math.hypot(event.clientX! - x - width / 2, event.clientY! - y - height / 2);
      const ahead = ((before - distance) / passed) * AHEAD_MS;
      looked = event.timeStamp;
      before = distance;
      if (!(distance < NEAR || (distance < FAR && distance - ahead < NEAR))) return;
    }
    wanted = false;
    callback();
  };
  for (const type of ['pointermove', 'focusin']) addEventListener(type, look, { signal });
}
