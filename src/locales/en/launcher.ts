/** The few words the launcher needs before anything else is there. */
export const launcher = {
  openHelp: 'Open help',
  failed: 'Not loaded. Please try again.',
};
