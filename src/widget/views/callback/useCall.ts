import { useState } from 'preact/hooks';
import { latestCallback } from '../../../client/select.ts';
import type { ClientState, OutboxEntry } from '../../../client/state.ts';
import type { Sent, VisitorClient } from '../../../client/client.ts';
import type { Callback } from '../../../protocol/callback.ts';
import type { VisitorCommand } from '../../../protocol/commands.ts';
import type { ErrorCode, Problem } from '../../../protocol/errors.ts';
import { useClientState, usePanel } from '../../panel/context.ts';
import { callMemory } from './callMemory.ts';

/** Milliseconds for which the result of a call is still shown when the view is opened again. */
const RESULT_MS = 30 * 60_000;

/** Whom to call, and with what; the number in E.164. */
export interface CallWish {
  readonly phone: string;
  readonly extension?: string;
  readonly name?: string;
  readonly topic?: string;
  readonly department?: string;
  /** By the question's id. */
  readonly answers?: Record<string, string>;
  readonly consent?: true;
  readonly sms?: boolean;
  /** The solved challenge. */
  readonly proof?: string;
  /** The code that was sent to the number. */
  readonly code?: string;
  /** Start of the slot, ISO 8601; as soon as possible when absent. */
  readonly slotStart?: string;
}

/** What is under way with a callback. */
export type CallBusy = 'cancelling' | 'moving' | 'delaying' | 'again';

/** The visitor's call as it stands, and what can be done with it. */
export interface Call {
  /** The callback to show; absent when there is none, or when it ended and was put away. */
  readonly callback: Callback | undefined;
  /** A request that no answer has come to yet. */
  readonly waiting: OutboxEntry | undefined;
  /** An endpoint without events took the request: nobody will tell how it goes on. */
  readonly taken: boolean;
  readonly busy: CallBusy | undefined;
  /** Why the last wish was refused, until the next one. */
  readonly refused: ErrorCode | undefined;
  /** The same with its particulars. */
  readonly problem: Problem | undefined;
  /** Asks for a call; tells why it was refused, or nothing when it was taken. */
  request(wish: CallWish): Promise<Problem | undefined>;
  /** Takes back a request that has not been answered. */
  withdraw(): void;
  cancel(): Promise<void>;
  /** Moves the call to a slot. Tells whether it was taken. */
  move(slotStart: string): Promise<boolean>;
  /** "Give me five minutes". */
  delay(minutes: number): void;
  /** The same call once more: the visitor missed it, or nobody called. */
  again(because: 'missed' | 'not_called'): void;
  rate(rating: number, text?: string): void;
  /** Puts the result away; the form is shown again. */
  dismiss(): void;
  forgetRefusal(): void;
}

/** Follows the visitor's call. */
export function useCall(): Call {
  const { announce, client, words } = usePanel();
  const state = useClientState();
  const memory = callMemory(client);
  const [, redraw] = useState(0);
  const change = (next: Partial<typeof memory>) => {
    Object.assign(memory, next);
    redraw((count) => count + 1);
  };
  const settle = async (sent: Sent): Promise<Problem | undefined> => {
    delete memory.refused;
    const outcome = await sent.done;
    if (outcome.ok) return undefined;
    change({ refused: outcome.problem });
    return outcome.problem;
  };
  /** Sends what is about the callback shown, once at a time. */
  const about = <Type extends AboutCallback>(type: Type, data: Omit<DataOf<Type>, 'callbackId'>) =>
    callback
      ? settle(client.send(type, { ...data, callbackId: callback.id } as Parameters<typeof client.send<Type>>[1]))
      : undefined;

  const callback = shownCallback(state, client, memory.dismissed);
  const request = state.outbox.findLast(({ command }) => command.type === 'callback.request');
  return {
    callback,
    waiting: request?.status === 'waiting' ? request : undefined,
    taken: request?.status === 'delivered' && memory.dismissed !== request.command.id,
    busy: busyWith(state, callback),
    refused: memory.refused?.code,
    problem: memory.refused,
    request: ({ slotStart, ...wish }) =>
      settle(
        client.send('callback.request', slotStart ? { when: 'slot', slotStart, ...wish } : { when: 'now', ...wish }),
      ),
    withdraw: () => request && client.drop(request.command.id),
    async cancel() {
      const sent = about('callback.cancel', {});
      if (sent && !(await sent)) announce(words('callbackCancelled'));
    },
    async move(slotStart) {
      const sent = about('callback.reschedule', { slotStart });
      return sent ? !(await sent) : false;
    },
    delay: (minutes) => void about('callback.delay', { minutes }),
    again: (because) => void about('callback.again', { because }),
    rate: (rating, text) => void about('callback.rate', { rating, ...(text ? { text } : {}) }),
    dismiss() {
      const id = callback?.id ?? request?.command.id;
      delete memory.refused;
      change(id ? { dismissed: id } : {});
    },
    forgetRefusal() {
      delete memory.refused;
      change({});
    },
  };
}

function shownCallback(state: ClientState, client: VisitorClient, dismissed: string | undefined): Callback | undefined {
  const callback = latestCallback(state);
  if (!callback || callback.id === dismissed) return undefined;
  // A call that is to be tried again is not over.
  const last = callback.retryAt ?? callback.endedAt;
  const fresh = !last || client.serverNow() - Date.parse(last) < RESULT_MS;
  return fresh ? callback : undefined;
}

function busyWith(state: ClientState, callback: Callback | undefined): Call['busy'] {
  const types: readonly string[] = state.outbox.flatMap(({ command, status }) =>
    status === 'waiting' && 'callbackId' in command.data && command.data.callbackId === callback?.id
      ? [command.type]
      : [],
  );
  const under = Object.keys(UNDER_WAY).find((type) => types.includes(type));
  return under ? UNDER_WAY[under] : undefined;
}

const UNDER_WAY: Readonly<Record<string, CallBusy>> = {
  'callback.cancel': 'cancelling',
  'callback.reschedule': 'moving',
  'callback.delay': 'delaying',
  'callback.again': 'again',
};

type AboutCallback = 'callback.cancel' | 'callback.reschedule' | 'callback.delay' | 'callback.again' | 'callback.rate';
type DataOf<Type extends AboutCallback> = Extract<VisitorCommand, { type: Type }>['data'];
