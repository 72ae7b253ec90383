import type { Deskbell, DeskbellOptions, Launcher } from './Deskbell.ts';

type Methods = Record<string, (...args: unknown[]) => unknown>;

/**
 * Makes the callable object pages use. It is there before the bell is: calls wait in order, and fetch the bell as soon as
 * there are `options` to fetch it with (given here, or by `boot`). No promise it gives is ever reported as unhandled.
 */
export function createDeskbell(
  load: (options: DeskbellOptions, deskbell: Deskbell) => Promise<Launcher>,
  options?: DeskbellOptions,
): Deskbell {
  let loading: Promise<Launcher> | undefined;
  let launcher: Launcher | undefined;
  let tellReady: () => void;
  let ready: Promise<void>;
  /** The bell of before is going. */
  let ending: Promise<unknown> | undefined;
  /** By listener: stops it where it is meant. */
  const listening: Array<(name: unknown, listener: unknown) => void> = [];

  function reset(): void {
    loading = launcher = undefined;
    ready = new Promise((resolve) => {
      tellReady = resolve;
    });
  }

  /** Does one call, or only fetches the bell when there is no method. */
  function call(method?: string, args?: unknown[]): Promise<unknown> {
    const done = (async () => {
      // Never two at a time: a page may boot again while the bell of before is still on its way.
      await ending;
      if (!options) await ready;
      loading ??= load(options!, deskbell as never);
      launcher = await loading;
      tellReady();
      return method && launcher.perform(method, args);
    })();
    done.catch(() => {
      if (launcher) return;
      // The next call tries again.
      loading = undefined;
      dispatchEvent(new CustomEvent('deskbell:blocked', { detail: { what: 'files' } }));
    });
    return done;
  }

  /** Listens to what this widget tells the page; what comes from no widget's element is for all. */
  const listen = (once?: boolean) => (name: unknown, listener: unknown) => {
    const type = `deskbell:${name}`;
    const stop = () => removeEventListener(type, hear);
    const hear = (({ target, detail }: CustomEvent & { target: Partial<HTMLElement> }) => {
      if ((target.dataset ?? options)?.instance !== options?.instance) return;
      if (once) stop();
      (listener as (detail: unknown) => void)(detail);
    }) as EventListener;
    addEventListener(type, hear);
    listening.push((ofName, of) => ofName === name && (!of || of === listener) && stop());
    return stop;
  };

  const methods: Methods = {
    boot(given) {
      options = (given as DeskbellOptions | undefined) ?? options;
      return call();
    },
    ready: () => ready,
    state: () => launcher?.state() ?? { ready: false, open: false, unread: 0 },
    on: listen(),
    once: listen(true),
    off: (name, listener) => listening.map((stop) => stop(name, listener)),
    async destroy() {
      ending = loading?.then((it) => it.perform('destroy')).catch(() => {}) ?? ending;
      options = undefined;
      reset();
    },
  };
  reset();
  // Every other name is the bell's own affair. What a function has by itself stays, and it is no promise.
  const deskbell: Methods = new Proxy((method: string, ...args: unknown[]) => deskbell[method]!(...args), {
    get: (plain, name) =>
      methods[name as string] ??
      // Of names, only symbols are no texts.
      (name in plain || !(name as string).at || name === 'then'
        ? plain[name as never]
        : (...args: unknown[]) => call(name as string, args)),
  }) as never;
  return deskbell as never;
}
