import { mountLauncher } from '../widget/launcher/mountLauncher.ts';
import type { LauncherOptions } from '../widget/launcher/contract.ts';

/** Puts the bell on the page; the panel's code is fetched when a visitor is about to need it. */
export const mount = (options: LauncherOptions, host?: HTMLElement) =>
  mountLauncher(options, () => import('./panel.ts'), host);
