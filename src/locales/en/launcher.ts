/** The few words the launcher needs before anything else is there. */
export const launcher = {
  openHelp: 'Open help',
  closeHelp: 'Close help',
  failed: 'Not loaded. Please try again.',
};
