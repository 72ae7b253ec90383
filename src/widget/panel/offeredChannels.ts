import type { VisitorClient } from '../../client/client.ts';
import type { ClientState } from '../../client/state.ts';

/** The channels an owner names for this page, with anything between them: `chat, callback`. Absent for all there are. */
export function offeredChannels(given: string | undefined): readonly string[] | undefined {
  return given?.match(/chat|callback|faq/g) ?? undefined;
}

/** A client whose site offers no other channels than those given. */
export function withChannels(client: VisitorClient, offered: readonly string[] | undefined): VisitorClient {
  if (!offered) return client;
  let seen: ClientState | undefined;
  let shown: ClientState;
  return {
    ...client,
    state() {
      const state = client.state();
      if (state === seen) return shown;
      seen = state;
      const { config } = state;
      shown = config
        ? { ...state, config: { ...config, channels: config.channels.filter((channel) => offered.includes(channel)) } }
        : state;
      return shown;
    },
  };
}
