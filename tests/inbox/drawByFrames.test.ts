import { options } from 'preact';
import { expect, it } from 'vitest';
import { drawByFrames } from '../../src/inbox/drawByFrames.ts';
import { createVirtualClock, settle } from '../world/virtualClock.ts';

/** A window whose frames come when they are called, and drawings that take so long. */
function createScreen() {
  const clock = createVirtualClock(0);
  const frames = new Map<number, () => void>();
  let now = 0;
  let count = 0;
  const window = Object.assign(new EventTarget(), {
    performance: { now: () => now },
    requestAnimationFrame(callback: () => void) {
      frames.set(++count, callback);
      return count;
    },
    cancelAnimationFrame: (frame: number) => frames.delete(frame),
  }) as unknown as Window & typeof globalThis;
  let drawn = 0;
  return {
    clock,
    stop: drawByFrames({ window, clock }),
    drawn: () => drawn,
    act: () => window.dispatchEvent(new Event('click')),
    async change(milliseconds: number) {
      options.debounceRendering!(() => {
        now += milliseconds;
        drawn++;
      });
      await settle();
    },
    frame() {
      for (const [id, callback] of [...frames]) {
        frames.delete(id);
        callback();
      }
    },
  };
}

it('draws at once while that costs little, and once a frame when it costs much', async () => {
  const screen = createScreen();
  for (const cost of [1, 2, 1]) await screen.change(cost);
  expect(screen.drawn()).toBe(3);
  await screen.change(20);
  expect(screen.drawn()).toBe(4);
  await screen.change(20);
  expect(screen.drawn()).toBe(4);
  screen.frame();
  expect(screen.drawn()).toBe(5);
  screen.frame();
  await screen.change(1);
  expect(screen.drawn()).toBe(6);
  screen.stop();
  expect(options.debounceRendering).toBeUndefined();
});

it('draws what the agent does at once, whatever has been drawn in this frame', async () => {
  const screen = createScreen();
  await screen.change(20);
  await screen.change(20);
  expect(screen.drawn()).toBe(1);
  screen.act();
  expect(screen.drawn()).toBe(2);
  await screen.change(20);
  expect(screen.drawn()).toBe(3);
  await screen.clock.advance(0);
  await screen.change(20);
  expect(screen.drawn()).toBe(3);
  screen.stop();
});

it('draws within a quarter of a second where no frames come', async () => {
  const screen = createScreen();
  await screen.change(20);
  await screen.change(20);
  expect(screen.drawn()).toBe(1);
  await screen.clock.advance(250);
  expect(screen.drawn()).toBe(2);
  screen.stop();
});
