import type { JSX } from 'preact';

/** Outlines on a 24-unit square, drawn with a round pen. */
const PATHS = {
  bell: 'M6 16V11a6 6 0 0 1 12 0v5l1.5 2h-15zM10 21h4',
  bellOff: 'M8.2 6.4A6 6 0 0 1 18 11v4M6 16v-5c0-.6.1-1.2.2-1.7M4.500 18H17M10 21h4M4 4l16 16',
  phone: 'M5 4h4l2 5-2.500 1.500a11 11 0 0 0 5 5L15 13l5 2v4a2 2 0 0 1-2 2A16 16 0 0 1 3 6a2 2 0 0 1 2-2z',
  phoneMissed:
    'M16 4l5 5m0-5l-5 5M5 4h4l2 5-2.500 1.500a11 11 0 0 0 5 5L15 13l5 2v4a2 2 0 0 1-2 2A16 16 0 0 1 3 6a2 2 0 0 1 2-2z',
  search: 'M11 18a7 7 0 1 0 0-14 7 7 0 0 0 0 14zM20 20l-4-4',
  article: 'M7 3h7l4 4v14H7zM14 3v4h4M10 12h5M10 16h5',
  thumb: 'M7 11v9H4v-9zM7 11l4-8a2 2 0 0 1 2 2v4h5.500a2 2 0 0 1 2 2.300l-1.200 7a2 2 0 0 1-2 1.700H7',
  door: 'M13 4h6v16h-6M4 12h11M11 8l4 4-4 4',
  person: 'M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM4.500 20a7.500 7.500 0 0 1 15 0',
  take: 'M10 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM3 20a7 7 0 0 1 11.500-5.400M18 14v6M15 17h6',
  check: 'M5 12.500l4.500 4.500L19 7.500',
  checks: 'M2.500 12.500l4 4L14 8M11 15.500l1.500 1L20.500 8',
  clock: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM12 7v5l3 2',
  alert: 'M12 4l9 16H3zM12 10v4M12 17v.1',
  back: 'M15 5l-7 7 7 7',
  down: 'M12 5v14M6 13l6 6 6-6',
  chevron: 'M6 9l6 6 6-6',
  close: 'M6 6l12 12M18 6L6 18',
  info: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM12 11v5M12 8v.1',
  send: 'M4 12l16-8-6 16-3-7z',
  archive: 'M4 5h16v4H4zM6 9v10h12V9M10 13h4',
  reopen: 'M4 12a8 8 0 1 1 2.500 5.800M4 19v-5h5',
  mail: 'M4 6h16v12H4zM4 7l8 6 8-6',
  globe: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM3 12h18M12 3c5 5 5 13 0 18M12 3c-5 5-5 13 0 18',
  link: 'M10 14a4 4 0 0 0 6 .5l3-3a4 4 0 0 0-6-6l-1 1M14 10a4 4 0 0 0-6-.5l-3 3a4 4 0 0 0 6 6l1-1',
  cup: 'M5 9h11v6a5 5 0 0 1-5 5h-1a5 5 0 0 1-5-5zM16 10h2a2.500 2.500 0 0 1 0 5h-2M8.500 3v2.500M12.500 3v2.500',
  leaf: 'M5 19c0-9 5-14 15-14 0 10-5 15-12 14M5 20c2-5 5-8 9-10',
  moon: 'M20 14a8 8 0 0 1-10-10 8 8 0 1 0 10 10z',
  box: 'M4 8l8-4 8 4v8l-8 4-8-4zM4 8l8 4 8-4M12 12v8',
  star: 'M12 4l2.400 5.200 5.600.700-4.200 3.900 1.100 5.600L12 16.600l-4.900 2.800 1.100-5.600L4 9.900l5.600-.700z',
  leave: 'M11 4H5v16h6M9 12h11M16 8l4 4-4 4',
  key: 'M8 18a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM11 11l8-7M16 7l3 3',
  write: 'M4 20l1-4L16 5l3 3L8 19zM14 7l3 3',
  copy: 'M9 9h11v11H9zM5 15H4V4h11v1',
  plus: 'M12 5v14M5 12h14',
  lock: 'M6 11h12v9H6zM8.500 11V8a3.500 3.500 0 0 1 7 0v3',
  reply: 'M10 6l-6 6 6 6M4 12h9a7 7 0 0 1 7 7',
  replies: 'M4 6h9v5H4zM11 13h9v5h-9z',
  list: 'M4 6h.1M4 12h.1M4 18h.1M8 6h12M8 12h12M8 18h12',
  calendar: 'M4 6h16v14H4zM4 10h16M8 3v4M16 3v4',
  form: 'M5 3h14v18H5zM8.500 8h7M8.500 12h7M8.500 16h4',
  cards: 'M3 7h8v11H3zM14 7h7v11h-7z',
  canned: 'M4 5h16v12H11l-5 4v-4H4zM8 9h8M8 13h5',
  transfer: 'M4 8h13M13 4l4 4-4 4M20 16H7M11 12l-4 4 4 4',
  ban: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM5.700 5.700l12.600 12.600',
  more: 'M4.500 12h1M11.500 12h1M18.500 12h1M4.500 12.500h1M11.500 12.500h1M18.500 12.500h1',
  eye: 'M2.500 12S6 5.500 12 5.500 21.500 12 21.500 12 18 18.500 12 18.500 2.500 12 2.500 12zM12 14.500a2.500 2.500 0 1 0 0-5 2.500 2.500 0 0 0 0 5z',
  keyboard: 'M3 6h18v12H3zM7 10h.1M11 10h.1M15 10h.1M18 10h.1M8 14h8',
  clip: 'M8.500 12.500l6-6a3.200 3.200 0 0 1 4.600 4.500l-8 8a5 5 0 0 1-7.100-7l7.600-7.700',
  picture: 'M5 4h14v16H5zM5 16l4-4 3 3 3-3 4 4M15 8.500v.1',
  sort: 'M7 5v14M3.500 15.500L7 19l3.500-3.500M13 6h8M13 11h6M13 16h4',
} as const;

/** The name of an icon. */
export type IconName = keyof typeof PATHS;

/** Icons that point along the line of writing: they turn with it. */
const TURNING: ReadonlySet<IconName> = new Set(['back', 'door', 'leave', 'list', 'reply', 'replies', 'send']);

/** An icon beside words or in a named button; never read aloud. */
export function Icon({ name, size = 18 }: { readonly name: IconName; readonly size?: number }): JSX.Element {
  return (
    <svg
      class={TURNING.has(name) ? 'icon icon-turning' : 'icon'}
      width={size}
      height={size}
      viewBox="0 0 24 24"
      aria-hidden="true"
      focusable="false"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
