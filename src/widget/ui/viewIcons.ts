// Drawn like the set in Icon.tsx, and kept apart from it so that the panel opens without them.

/** A sheet of a calendar. */
export const calendar = 'M5 6.5h14v13H5zm0 4h14M8.5 4v4m7-4v4';

/** A star to rate with. */
export const star = 'm12 4 2.4 5.1 5.6.7-4.1 3.9 1 5.6L12 16.6l-4.9 2.7 1-5.6L4 9.8l5.6-.7Z';

/** It helped. */
export const thumbUp =
  'M7.5 10v9.5h8.3a1.6 1.6 0 0 0 1.6-1.2L19 12a1.6 1.6 0 0 0-1.6-2H13l.7-4a1.7 1.7 0 0 0-3.2-1.1L7.5 10Zm0 0h-3v9.5h3';

/** It did not help. */
export const thumbDown =
  'M16.5 14V4.5H8.2a1.6 1.6 0 0 0-1.6 1.2L5 12a1.6 1.6 0 0 0 1.6 2H11l-.7 4a1.7 1.7 0 0 0 3.2 1.1L16.5 14Zm0 0h3V4.5h-3';
