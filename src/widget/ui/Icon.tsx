/** The drawn set every view may need: strokes on a 24-pixel grid, one weight, round ends. */
const ICONS = {
  alert: 'M12 8v5m0 3.2v.1M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17Z',
  article: 'M7 3.5h7l4 4v13H7a1 1 0 0 1-1-1v-15a1 1 0 0 1 1-1Zm7 0v4h4M9.5 12.5h5m-5 3.5h5',
  back: 'M14.5 5.5 8 12l6.5 6.5',
  chat: 'M5.5 5h13A1.5 1.5 0 0 1 20 6.5v8a1.5 1.5 0 0 1-1.5 1.5H12l-4.5 3.6V16h-2A1.5 1.5 0 0 1 4 14.5v-8A1.5 1.5 0 0 1 5.5 5Z',
  check: 'm5.5 12.5 4.2 4.2L18.5 7.5',
  checks: 'm3 12.8 3.7 3.7L13.5 9m-2 6.5 1 1L20.5 8',
  clock: 'M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17ZM12 7.5V12l3 2',
  close: 'm6.5 6.5 11 11m0-11-11 11',
  forward: 'M9.5 5.5 16 12l-6.5 6.5',
  phone:
    'M8.3 4.5 10 8.5l-2 1.8a11 11 0 0 0 5.7 5.7l1.8-2 4 1.7v3a1.5 1.5 0 0 1-1.6 1.5A15 15 0 0 1 3.8 6.1 1.5 1.5 0 0 1 5.3 4.5Z',
  retry: 'M19 12a7 7 0 1 1-2.2-5.1L19 9m0-4.5V9h-4.5',
  search: 'M11 5a6 6 0 1 0 0 12 6 6 0 0 0 0-12Zm4.4 10.4L20 20',
  send: 'M12 19V5.5m-6 6 6-6 6 6',
} as const;

/** A name of the drawn set, or a path on the same grid for what only one view needs. */
export type IconName = keyof typeof ICONS | `${'M' | 'm'}${string}`;

/** Draws an icon in the colour of the text around it. Decoration only: what it means stands beside it in words. */
export function Icon({ name, size = 20 }: { name: IconName; size?: number }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      stroke-width="1.75"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <path d={ICONS[name as keyof typeof ICONS] ?? name} />
    </svg>
  );
}
