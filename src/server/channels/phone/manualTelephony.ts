import type { Telephony } from '../../desk/index.ts';

/** Agents dial themselves: orders are taken and nothing rings. */
export const manualTelephony: Telephony = {
  kind: 'manual',
  place: async () => {},
  bridge: async () => {},
  hangup: async () => {},
  legs: async () => [],
  onEvent: () => () => {},
};
