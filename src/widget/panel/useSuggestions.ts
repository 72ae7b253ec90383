import { useClientState, usePanel, useServerNow } from './context.ts';
import { type Suggestions, suggestChannel } from './suggestChannel.ts';

/** The best ways to reach a person as they stand now, redrawn as people come and go. */
export function useSuggestions(): Suggestions {
  const panel = usePanel();
  const state = useClientState();
  return suggestChannel(state, useServerNow(30_000), panel);
}
