import type { Clock, Fetch } from '../../src/client/index.ts';

/** A page that can be frozen: its timers, answers and messages wait until it is thawed; its locks stay with it. */
export interface FreezingPage {
  readonly clock: Clock;
  readonly fetch: Fetch;
  freeze(): void;
  thaw(): void;
}

/** Makes a page that is not frozen. */
export function createFreezingPage(clock: Clock, fetch: Fetch): FreezingPage {
  let frozen = false;
  let waiting: (() => void)[] = [];
  const whenThawed = (callback: () => void) => {
    if (frozen) waiting.push(callback);
    else callback();
  };
  const thawed = () => new Promise<void>(whenThawed);

  function carried(response: Response): Response {
    if (!response.body || !response.headers.get('Content-Type')?.startsWith('text/event-stream')) return response;
    const gate = new TransformStream<Uint8Array, Uint8Array>({
      async transform(bytes, controller) {
        await thawed();
        controller.enqueue(bytes);
      },
    });
    return new Response(response.body.pipeThrough(gate), { status: response.status, headers: response.headers });
  }

  return {
    clock: {
      now: clock.now,
      after(milliseconds, callback) {
        let cancelled = false;
        const cancel = clock.after(milliseconds, () =>
          whenThawed(() => {
            if (!cancelled) callback();
          }),
        );
        return () => {
          cancelled = true;
          cancel();
        };
      },
    },
    async fetch(input, init) {
      try {
        return carried(await fetch(input, init));
      } finally {
        await thawed();
      }
    },
    freeze() {
      frozen = true;
    },
    thaw() {
      frozen = false;
      const due = waiting;
      waiting = [];
      for (const callback of due) callback();
    },
  };
}
