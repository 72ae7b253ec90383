import { createDeskbell, type Deskbell, type DeskbellOptions } from '../loader/index.ts';

export type * from '../loader/Deskbell.ts';

/** Makes another widget beside the one of the page: `createWidget('outlet').boot({ endpoint, position: 'left' })`. */
export function createWidget(instance?: string): Deskbell {
  const own: Partial<DeskbellOptions> = instance ? { instance } : {};
  const inner = createDeskbell(async (options) => {
    const [{ mount }, { checkCalls }] = await Promise.all([
      import('./launcher.ts'),
      import('../widget/site/checkCalls.ts'),
    ]);
    return checkCalls(mount(options, widget));
  }, own);
  let booted = false;

  /** What a tag never meets: a server, where nothing comes and nobody is told of anything, and a page that gives no options. */
  const methods: Pick<Deskbell, 'boot' | 'on' | 'once'> = {
    boot(options) {
      if (onServer()) return new Promise(() => undefined);
      if (!options) return booted ? inner.boot() : refuseBoot();
      booted = true;
      const name = instance ?? options.instance;
      if (name) own.instance = name;
      else delete own.instance;
      return inner.boot({ ...options, ...own });
    },
    on: (name, listener) => (onServer() ? () => undefined : inner.on(name, listener)),
    once: (name, listener) => (onServer() ? () => undefined : inner.once(name, listener)),
  };
  const widget: Deskbell = new Proxy(inner, {
    get: (it, name) => methods[name as 'on'] ?? it[name as 'on'],
    apply: (_it, _this, [method, ...args]) => (widget[method as 'state'] as (...args: unknown[]) => unknown)(...args),
  });
  return widget;
}

const onServer = () => typeof document === 'undefined';

/** As of everything else, nobody has to hear of it. */
function refuseBoot(): Promise<never> {
  const refused = Promise.reject(
    new Error(
      "deskbell: boot was given no options, and there are none of before. Say boot({ endpoint: 'https://…' }).",
    ),
  );
  refused.catch(() => undefined);
  return refused;
}

/**
 * The widget for a page that is built from modules. Importing does nothing: `boot({ endpoint })` puts the bell on
 * the page, and its code is fetched then. On a server nothing happens: what is called there stays open, and no event comes.
 */
export const deskbell: Deskbell = createWidget();

/** The same by name: `import { boot, open, on } from 'deskbell'`. */
export const {
  boot,
  ready,
  update,
  shutdown,
  destroy,
  state,
  instance,
  open,
  close,
  toggle,
  search,
  openArticle,
  requestCallback,
  newMessage,
  prefill,
  sendMessage,
  showMessage,
  identify,
  logout,
  getVisitorId,
  exportMyData,
  forgetMe,
  setAttributes,
  track,
  page,
  setDepartment,
  setLocale,
  setTheme,
  setPosition,
  mute,
  trigger,
  suppressTriggers,
  consent,
  on,
  off,
  once,
} = deskbell;
