import { createDeskbell, type Deskbell } from '../loader/index.ts';

export type * from '../loader/Deskbell.ts';

const widgets: Record<string, Deskbell> = {};

function instance(name = ''): Deskbell {
  widgets[name] ??= Object.assign(
    createDeskbell((options, it) =>
      import('./launcher.ts').then(({ mount }) => mount(name ? { ...options, instance: name } : options, it)),
    ),
    { instance },
  );
  return widgets[name];
}

/**
 * The widget for a page that is built from modules. Importing does nothing, on a server neither: `boot({ endpoint })` puts
 * the bell on the page, and its code is fetched then. `deskbell.instance('outlet')` is another one beside it.
 */
export const deskbell: Deskbell = instance();

/** The same by name: `import { boot, open, on } from 'deskbell'`. */
export const {
  boot,
  ready,
  update,
  shutdown,
  destroy,
  state,
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
