import { mountLauncher } from '../widget/launcher/mountLauncher.ts';
import type { LauncherOptions } from '../widget/launcher/contract.ts';

/**
 * Puts the bell on the page; the panel's code is fetched when a visitor is about to need it. It is asked for by name: a
 * whole module would be copied key by key, with those that old libraries add to every object.
 */
export const mount = (options: LauncherOptions) =>
  mountLauncher(options, () => import('./panel.ts').then(({ mountPanel }) => ({ mountPanel })));
