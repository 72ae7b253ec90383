import type { LauncherOptions } from './contract.ts';

/** Puts the bell and the panel where the owner wants them: in a corner, so many pixels from its sides, light or dark. */
export function placeStage(stage: HTMLElement, { position, theme = 'auto', launcher }: LauncherOptions): void {
  const rightToLeft = getComputedStyle(document.documentElement).direction === 'rtl';
  const [side = rightToLeft ? 'left' : 'right', x = 20, y = 20] = position?.split(' ') ?? [];
  stage.className = `${side} ${theme}${launcher ? ' hidden' : ''}`;
  stage.style.setProperty('--x', `${x}px`);
  stage.style.setProperty('--y', `${y}px`);
}
