import type { LauncherOptions } from '../widget/launcher/contract.ts';
import { type MountedLauncher, mountLauncher } from '../widget/launcher/mountLauncher.ts';

/**
 * Puts the bell on the page; the panel's code is fetched when a visitor is about to need it. Without options it does
 * nothing: then it is only fetched.
 */
export function mount(options: LauncherOptions, methods?: object, element?: HTMLElement): MountedLauncher;
export function mount(options: undefined): undefined;
export function mount(
  options: LauncherOptions | undefined,
  methods?: object,
  element?: HTMLElement,
): MountedLauncher | undefined {
  const loadPanel = () => import('./panel.ts').then(({ mountPanel }) => mountPanel);
  return options && mountLauncher(options, loadPanel, methods, element);
}
