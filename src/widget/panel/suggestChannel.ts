import type { ClientState } from '../../client/state.ts';
import type { Channel } from '../../protocol/answers.ts';
import type { PanelContext } from './context.ts';
import { formatWhen } from './formatWhen.ts';
import { joinNames } from './presenceLine.ts';

/** A way to reach a person, in words. */
export interface Suggestion {
  readonly channel: Exclude<Channel, 'faq'>;
  readonly label: string;
  /** Why this one, in one line. */
  readonly reason: string;
}

/** The best way to reach a person now, and the second best. Both absent when the site offers none here. */
export interface Suggestions {
  readonly best?: Suggestion;
  readonly other?: Suggestion;
}

type Speech = Pick<PanelContext, 'words' | 'locale' | 'timeZone' | 'offered'>;

/** Chooses the channel for the visitor, from who is in, the hours and what is switched on. */
export function suggestChannel(state: ClientState, now: number, speech: Speech): Suggestions {
  // An endpoint that tells nothing takes messages and callbacks all the same.
  const channels = state.config?.channels ?? speech.offered ?? ['chat', 'callback'];
  const chat = channels.includes('chat') ? suggestChat(state, now, speech) : undefined;
  const callback = channels.includes('callback') ? suggestCallback(state, speech) : undefined;
  if (!chat) return callback ? { best: callback } : {};
  return callback ? { best: chat, other: callback } : { best: chat };
}

function suggestChat(state: ClientState, now: number, speech: Speech): Suggestion {
  const { words, locale } = speech;
  const presence = state.presence ?? state.config?.presence;
  const hours = state.config?.hours;
  if (hours?.open && presence && presence.available > 0) {
    const names = joinNames(presence.names, locale);
    const reason = names ? words('chatNowReason', { names, count: presence.names.length }) : words('openNow');
    return { channel: 'chat', label: words('chatNow'), reason };
  }
  const back = hours && !hours.open ? hours.changesAt : undefined;
  const reason = back
    ? words('leaveMessageBack', { when: formatWhen(back, now, speech) })
    : words('leaveMessageReason');
  return { channel: 'chat', label: words('leaveMessage'), reason };
}

function suggestCallback(state: ClientState, { words }: Speech): Suggestion {
  const presence = state.presence ?? state.config?.presence;
  const callNow = presence?.callNow;
  const seconds = presence?.promiseSeconds ?? state.config?.callback.promiseSeconds;
  const reason = callNow && seconds ? words('callMeReason', { count: seconds }) : words('callMeLaterReason');
  return { channel: 'callback', label: words('callMe'), reason };
}
