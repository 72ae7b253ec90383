import type { Deskbell, DeskbellOptions, Launcher } from './Deskbell.ts';

type Methods = Record<string, (...args: unknown[]) => unknown>;

/**
 * Makes the callable object pages use. It is there before the bell is: calls wait in order, and fetch the bell as soon as
 * there are options to fetch it with. No promise it gives is ever reported as unhandled.
 *
 * @param own What holds whatever `boot` is given: the name of the widget, the attributes of its tag.
 * @param latest The options of a bell that need not be asked for; `boot` without any takes the latest ones again.
 */
export function createDeskbell(
  load: (options: DeskbellOptions, deskbell: Deskbell) => Promise<Launcher>,
  own: Partial<DeskbellOptions>,
  latest?: DeskbellOptions,
): Deskbell {
  /** Absent while there is to be no bell. */
  let options: DeskbellOptions | undefined;
  let loading: Promise<Launcher> | undefined;
  let launcher: Launcher | undefined;
  let tellReady: () => void;
  let ready: Promise<void>;
  /** The bell of before is going. */
  let ending: Promise<unknown> | undefined;
  /** By listener: stops it where it is meant. */
  const listening: Array<(name?: unknown, of?: unknown) => void> = [];

  /** Does one call, or only fetches the bell when there is no method, or an empty one. */
  function call(method?: string, args?: unknown[]): Promise<unknown> {
    const done = (async () => {
      // Never two at a time: a page may boot again while the bell of before is still on its way.
      await ending;
      if (!options) await ready;
      loading ??= load({ ...own, ...options! }, deskbell as never);
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
  const listen = (event: unknown, listener: unknown, once?: boolean) => {
    const type = `deskbell:${event}`;
    const hear = (({ target, detail }: CustomEvent & { target: Partial<HTMLElement> }) => {
      if ((target.dataset ?? own).instance !== own.instance) return;
      if (once) stop();
      (listener as (detail: unknown) => void)(detail);
    }) as EventListener;
    const stop = () => removeEventListener(type, hear);
    addEventListener(type, hear);
    listening.push((name, of = listener) => name === event && of === listener && stop());
    return stop;
  };

  const methods: Methods = {
    boot: (given) => {
      options = latest = (given as DeskbellOptions | undefined) ?? latest;
      return call();
    },
    ready: () => ready,
    state: () => launcher?.state() ?? { ready: false, open: false, unread: 0 },
    on: listen as Methods[string],
    once: (name, listener) => listen(name, listener, true),
    off: (...which) => listening.map((stop) => stop(...which)),
    async destroy() {
      ending = loading?.then((it) => it.perform('destroy')).catch(() => {}) ?? ending;
      loading = launcher = options = undefined;
      ready = new Promise((resolve) => {
        tellReady = resolve;
      });
    },
  };
  // Nothing is there yet.
  void methods.destroy!();
  options = latest;
  // Every other name is the bell's own affair. What a function has by itself stays, and it is no promise.
  const deskbell: Methods = new Proxy((method: string, ...args: unknown[]) => deskbell[method]!(...args), {
    get: (plain, name) =>
      methods[name as string] ??
      plain[name as never] ??
      // Of names, only symbols are no texts.
      (!(name as string).at || name === 'then' ? undefined : (...args: unknown[]) => call(name as string, args)),
  }) as never;
  return deskbell as never;
}
