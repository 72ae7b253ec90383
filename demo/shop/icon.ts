import { raw } from 'hono/html';
import type { Html } from './Page.ts';

const shapes = {
  basket:
    '<path d="M5 9.5h14l-1.6 9.2a1.6 1.6 0 0 1-1.6 1.3H8.2a1.6 1.6 0 0 1-1.6-1.3L5 9.5Z"/><path d="m8.5 9.5 2.2-5.2M15.5 9.5l-2.2-5.2M3.5 9.5h17M10 13.2v3.4M14 13.2v3.4"/>',
  globe:
    '<circle cx="12" cy="12" r="8.5"/><path d="M3.5 12h17M12 3.5c2.6 2.4 3.8 5.2 3.8 8.5s-1.2 6.1-3.8 8.5c-2.6-2.4-3.8-5.2-3.8-8.5s1.2-6.1 3.8-8.5Z"/>',
  menu: '<path d="M4 8h16M4 16h16"/>',
  chevron: '<path d="m7 10 5 5 5-5"/>',
  arrow: '<path d="M5 12h14M13.5 6.5 19 12l-5.5 5.5"/>',
  shield:
    '<path d="M12 3.5c2.4 1.7 4.8 2.5 7.3 2.6.2 6.6-2.2 11.4-7.3 14.4-5.1-3-7.5-7.8-7.3-14.4 2.5-.1 4.9-.9 7.3-2.6Z"/><path d="M12 16.2v-4.4M12 12c0-2 1.2-3.2 3.4-3.4 0 2.2-1.2 3.4-3.4 3.400ZM12 13.800c0-1.6-1-2.6-2.9-2.8 0 1.8 1 2.8 2.9 2.800Z"/>',
  truck:
    '<path d="M3.5 6.500h10v10.200h-10zM13.5 10h3.800l3.2 3.400v3.300h-7"/><circle cx="7.3" cy="17.3" r="1.9"/><circle cx="16.9" cy="17.3" r="1.9"/>',
  box: '<path d="m12 3.8 7.8 3.900v8.600L12 20.200l-7.8-3.900V7.700L12 3.800Z"/><path d="m4.2 7.7 7.8 4 7.8-4M12 11.700v8.500M8.2 5.700l7.7 4"/>',
  phone:
    '<path d="M7.2 4.2 9.6 8.3 8 10.400c1 2.4 2.9 4.4 5.4 5.500l2.2-1.6 4.2 2.400c-.4 2.1-1.9 3.3-4 3.100C9.4 19.2 4.7 14.5 4.1 8.200c-.2-2.1 1-3.6 3.1-4Z"/>',
  mail: '<path d="M3.8 6h16.400v12H3.800z"/><path d="m3.8 6.8 8.2 6.4 8.2-6.4"/>',
  pin: '<path d="M12 20.500c4.3-4.2 6.5-7.5 6.5-10.300a6.5 6.5 0 0 0-13 0c0 2.8 2.2 6.1 6.5 10.300Z"/><circle cx="12" cy="10.2" r="2.4"/>',
  clock: '<circle cx="12" cy="12" r="8.5"/><path d="M12 7.200V12l3.2 2.2"/>',
  sun: '<circle cx="12" cy="12" r="3.8"/><path d="M12 3.200v2.400M12 18.400v2.400M3.2 12h2.400M18.4 12h2.400M5.8 5.800l1.7 1.700M16.5 16.500l1.7 1.700M5.8 18.200l1.7-1.700M16.5 7.500l1.7-1.7"/>',
  drop: '<path d="M12 3.800c3.7 4.2 5.6 7.3 5.6 10a5.6 5.6 0 0 1-11.2 0c0-2.7 1.9-5.8 5.6-10Z"/><path d="M9.4 14.400a2.7 2.7 0 0 0 2.3 2.5"/>',
  paw: '<path d="M12 12.200c2.6 0 4.8 2.3 4.8 4.7 0 1.6-1.2 2.5-2.7 2.3-1.5-.2-2.7-.2-4.2 0-1.5.2-2.7-.7-2.7-2.3 0-2.4 2.2-4.7 4.8-4.700Z"/><circle cx="5.8" cy="11.2" r="1.5"/><circle cx="9.3" cy="7" r="1.6"/><circle cx="14.7" cy="7" r="1.6"/><circle cx="18.2" cy="11.2" r="1.5"/>',
  check: '<path d="m5 12.6 4.5 4.400L19 7.5"/>',
} as const;

/** The names of the line icons. */
export type IconName = keyof typeof shapes;

/** A line icon in the colour of the text around it. It is decoration: the words beside it carry the meaning. */
export function icon(name: IconName): Html {
  return raw(`<svg class="icon" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">${shapes[name]}</svg>`);
}
