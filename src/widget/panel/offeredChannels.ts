import type { VisitorClient } from '../../client/client.ts';
import type { ClientState } from '../../client/state.ts';

/** The channels an owner names for this page, with anything between them: `chat, callback`. Absent for all there are. */
export function offeredChannels(given: string | undefined): readonly string[] | undefined {
  return given?.match(/chat|callback|faq/g) ?? undefined;
}

/** A client whose site offers no other channels than those that are `offered` when it is asked; absent for all. */
export function withChannels(client: VisitorClient, offered: () => readonly string[] | undefined): VisitorClient {
  let seen: ClientState | undefined;
  let among = '';
  let shown: ClientState;
  return {
    ...client,
    state() {
      const state = client.state();
      const here = offered();
      if (state === seen && among === `${here}`) return shown;
      seen = state;
      among = `${here}`;
      const { config } = state;
      shown =
        config && here
          ? { ...state, config: { ...config, channels: config.channels.filter((channel) => here.includes(channel)) } }
          : state;
      return shown;
    },
  };
}
