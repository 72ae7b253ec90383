import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { holdBack } from '../../src/widget/sheet/holdBack.ts';

/** Milliseconds the page below takes to go back. */
const BACK_MS = 30;

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A page with a history that goes back some time after it was told to, as browsers do. */
function createPage(): Window & { readonly depth: () => number; readonly back: () => void } {
  const states: unknown[] = [null];
  let at = 0;
  const page = Object.assign(new EventTarget(), {
    setTimeout: (work: () => void, ms?: number) => setTimeout(work, ms),
    clearTimeout: (timer: Parameters<typeof clearTimeout>[0]) => clearTimeout(timer),
    location: { href: 'https://shop.example/' },
    depth: () => at,
    back: () => page.history.back(),
    history: {
      get state() {
        return states[at];
      },
      get length() {
        return states.length;
      },
      pushState(state: unknown) {
        states.splice(at + 1, states.length, state);
        at++;
      },
      back: () =>
        void setTimeout(() => {
          at--;
          page.dispatchEvent(new Event('popstate'));
        }, BACK_MS),
    },
  });
  return page as never;
}

it('closes a sheet when the visitor goes back, and takes its entry away when it is closed otherwise', async () => {
  const page = createPage();
  const close = vi.fn(() => release());
  let release = holdBack(page, close);
  expect(page.depth()).toBe(1);
  page.back();
  await vi.advanceTimersByTimeAsync(BACK_MS);
  expect(close).toHaveBeenCalledOnce();

  release = holdBack(page, close);
  release();
  await vi.advanceTimersByTimeAsync(500);
  expect(page.depth()).toBe(0);
  expect(close).toHaveBeenCalledOnce();
});

it('takes its own going back for nobody’s, at whatever pace a screen turns into a sheet and back', async () => {
  for (const first of [0, 40, 79, 80, 81, 100, 115, 200]) {
    for (let second = 0; second <= 1300; second += 20) {
      const page = createPage();
      const close = vi.fn();
      for (const pause of [first, second, 60, 90]) {
        const release = holdBack(page, close);
        await vi.advanceTimersByTimeAsync(20);
        release();
        await vi.advanceTimersByTimeAsync(pause);
      }
      holdBack(page, close);
      await vi.advanceTimersByTimeAsync(5000);
      expect([close.mock.calls.length, page.depth()], `after ${first} and ${second} ms`).toEqual([0, 1]);
    }
  }
});
