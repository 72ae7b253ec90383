import type { Callback } from '../../protocol/index.ts';
import type { Words } from '../words.ts';

/** How a callback under way stands, in words for the agent who reads. */
export function callbackStateWord(callback: Callback, words: Words, me: string | undefined): string {
  const name = callback.agent?.name ?? '';
  const mine = callback.agent?.id === me;
  switch (callback.state) {
    case 'claimed':
      return mine ? words('stateClaimedByYou') : words('stateClaimed', { name });
    case 'ringing_visitor':
      return mine ? words('stateRingingByYou') : words('stateRinging', { name });
    case 'connected':
      return mine ? words('stateConnectedByYou') : words('stateConnected', { name });
    default:
      return words('stateMissedByAgent');
  }
}
