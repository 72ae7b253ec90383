import type { Callback } from '../../protocol/index.ts';
import type { Words } from '../words.ts';

/** What the words about a callback are made with. */
export interface StateWordContext {
  readonly words: Words;
  /** The agent who reads. */
  readonly me: string | undefined;
  /** A telephone system makes the call: nobody dials. */
  readonly automatic: boolean;
  /** First names of agents by their ids. */
  agentNames(ids: readonly string[]): string;
}

/** How a callback stands, in words for the agent who reads. */
export function callbackStateWord(callback: Callback, { words, me, automatic, agentNames }: StateWordContext): string {
  const name = callback.agent?.name ?? '';
  const mine = callback.agent?.id === me;
  switch (callback.state) {
    case 'requested':
      return words('stateRequested');
    case 'offered': {
      const asked = callback.offer?.agentIds ?? [];
      if (me && asked.includes(me)) return words('stateOfferedYou');
      return words('stateOffered', { names: agentNames(asked) });
    }
    case 'claimed':
      if (!mine) return words('stateClaimed', { name });
      return words(automatic ? 'statePhoneComes' : 'stateClaimedByYou');
    case 'ringing_agent':
      return mine ? words('stateYourPhone') : words('stateAgentPhone', { name });
    case 'ringing_visitor':
      if (!mine) return words('stateRinging', { name });
      return words(automatic ? 'stateVisitorPhone' : 'stateRingingByYou');
    case 'connected':
      return mine ? words('stateConnectedByYou') : words('stateConnected', { name });
    case 'completed':
      return words('stateCompleted');
    case 'missed_by_visitor':
      return words('stateMissedByVisitor');
    case 'cancelled':
      return words('stateCancelled');
    case 'expired':
      return words('stateExpired');
    case 'failed':
      return words('stateFailed');
    case 'missed_by_agent':
      return words('stateMissedByAgent');
  }
}
