import { createDeskbell, type Deskbell } from '../loader/index.ts';

export type * from '../loader/Deskbell.ts';

/** Makes another widget beside the one of the page: `createWidget('outlet').boot({ endpoint, position: 'left' })`. */
export function createWidget(instance?: string): Deskbell {
  return createDeskbell(async (options, methods) => {
    const [{ mount }, { checkCalls }] = await Promise.all([
      import('./launcher.ts'),
      import('../widget/site/checkCalls.ts'),
    ]);
    return checkCalls(mount(instance ? { ...options, instance } : options, methods));
  });
}

/**
 * The widget for a page that is built from modules. Importing does nothing, on a server neither: `boot({ endpoint })` puts
 * the bell on the page, and its code is fetched then.
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
