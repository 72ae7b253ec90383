/** What a visitor is told before their device keeps anything, where the site asks for that. */
export const keeping = {
  keepNote: 'Once you write, this device keeps our conversation, so that you can go on with it later.',
};
