import { options } from 'preact';
import type { InboxPorts } from './ports.ts';

/** Milliseconds of one frame that may go into drawing; what is left to draw then waits for the next frame. */
const FRAME_SHARE_MS = 8;
/** Milliseconds it waits where no frames come: in a tab that is out of sight, which still rings. */
const WITHOUT_FRAMES_MS = 250;
/** What the agent does: where they type next depends on what it draws. */
const DEEDS = ['pointerdown', 'click', 'keydown', 'input', 'change'];

/**
 * Draws at once what has changed, as Preact does by itself, until that has taken its share of a frame. An inbox in which
 * hundreds of messages a second arrive is so drawn once a frame and stays usable. What the agent does is drawn at once, whatever
 * it costs. For a page that is the inbox's alone. The answer undoes it.
 */
export function drawByFrames({ window, clock }: Pick<InboxPorts, 'window' | 'clock'>): () => void {
  const before = options.debounceRendering;
  let spent = 0;
  let framing = false;
  let waiting: (() => void) | undefined;

  function take(): (() => void) | undefined {
    const work = waiting;
    waiting = undefined;
    return work;
  }

  function draw(work: () => void): void {
    awaitFrame();
    const began = window.performance.now();
    work();
    spent += window.performance.now() - began;
  }

  function awaitFrame(): void {
    if (framing) return;
    framing = true;
    const next = () => {
      window.cancelAnimationFrame(frame);
      cancelTimer();
      framing = false;
      spent = 0;
      const work = take();
      if (work) draw(work);
    };
    const frame = window.requestAnimationFrame(next);
    const cancelTimer = clock.after(WITHOUT_FRAMES_MS, next);
  }

  let acting = false;
  /** What waits is drawn before the agent's deed is heard, and what that changes right behind it. */
  const onDeed = () => {
    acting = true;
    clock.after(0, () => {
      acting = false;
    });
    const work = take();
    if (work) draw(work);
  };
  for (const type of DEEDS) window.addEventListener(type, onDeed, true);

  options.debounceRendering = (work) => {
    if (!acting && spent >= FRAME_SHARE_MS) waiting = work;
    else queueMicrotask(() => draw(work));
  };
  return () => {
    for (const type of DEEDS) window.removeEventListener(type, onDeed, true);
    if (before) options.debounceRendering = before;
    else delete options.debounceRendering;
  };
}
