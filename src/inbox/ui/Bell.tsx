import type { JSX } from 'preact';

/** The mark of Deskbell: a bell on a desk. Decoration only. */
export function Bell({ size = 28 }: { readonly size?: number }): JSX.Element {
  return (
    <svg class="bell-mark" width={size} height={size} viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <rect class="bell-ground" width="32" height="32" rx="9" />
      <path class="bell-body" d="M7 20.500a9 9 0 0 1 18 0z" />
      <path class="bell-desk" d="M5.500 23.600h21" />
      <circle class="bell-knob" cx="16" cy="9.200" r="1.700" />
    </svg>
  );
}
