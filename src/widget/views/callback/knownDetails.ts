import { currentConversation, latestCallback } from '../../../client/select.ts';
import type { PanelContext } from '../../panel/context.ts';
import { callMemory } from './callMemory.ts';

/** What a visitor has told of themselves. */
export interface KnownDetails {
  readonly name?: string | undefined;
  readonly email?: string | undefined;
  readonly phone?: string | undefined;
}

/**
 * What the visitor has told so far, in whichever form or conversation, or the page knows: nothing is asked for twice
 * (WCAG 2.2, 3.3.7). What was typed last wins.
 */
export function knownDetails({ client, prefill }: Pick<PanelContext, 'client' | 'prefill'>): KnownDetails {
  const memory = callMemory(client);
  const state = client.state();
  const visitor = currentConversation(state)?.summary.visitor;
  const call = latestCallback(state);
  return {
    name: memory.name ?? visitor?.name ?? call?.name ?? prefill?.name,
    email: memory.email ?? visitor?.email ?? prefill?.email,
    phone: memory.phone ?? visitor?.phone ?? call?.phone ?? prefill?.phone,
  };
}
