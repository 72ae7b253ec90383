import { useState } from 'preact/hooks';
import { latestCallback } from '../../../client/select.ts';
import type { ClientState, OutboxEntry } from '../../../client/state.ts';
import type { Sent, VisitorClient } from '../../../client/client.ts';
import type { Callback } from '../../../protocol/callback.ts';
import type { ErrorCode } from '../../../protocol/errors.ts';
import { useClientState, usePanel } from '../../panel/context.ts';
import { callMemory } from './callMemory.ts';

/** Milliseconds for which the result of a call is still shown when the view is opened again. */
const RESULT_MS = 30 * 60_000;

/** Whom to call; the number in E.164. */
export interface CallWish {
  readonly phone: string;
  readonly name?: string;
  readonly topic?: string;
  /** Start of the slot, ISO 8601; as soon as possible when absent. */
  readonly slotStart?: string;
}

/** The visitor's call as it stands, and what can be done with it. */
export interface Call {
  /** The callback to show; absent when there is none, or when it ended and was put away. */
  readonly callback: Callback | undefined;
  /** A request that no answer has come to yet. */
  readonly waiting: OutboxEntry | undefined;
  /** An endpoint without events took the request: nobody will tell how it goes on. */
  readonly taken: boolean;
  /** What is under way with the callback. */
  readonly busy: 'cancelling' | 'moving' | undefined;
  /** Why the last wish was refused, until the next one. */
  readonly refused: ErrorCode | undefined;
  request(wish: CallWish): void;
  /** Takes back a request that has not been answered. */
  withdraw(): void;
  cancel(): Promise<void>;
  /** Moves the call to a slot. Tells whether it was taken. */
  move(slotStart: string): Promise<boolean>;
  rate(rating: number): void;
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
  const settle = async (sent: Sent): Promise<boolean> => {
    delete memory.refused;
    const outcome = await sent.done;
    if (!outcome.ok) change({ refused: outcome.problem.code });
    return outcome.ok;
  };

  const callback = shownCallback(state, client, memory.dismissed);
  const request = state.outbox.findLast(({ command }) => command.type === 'callback.request');
  return {
    callback,
    waiting: request?.status === 'waiting' ? request : undefined,
    taken: request?.status === 'delivered' && memory.dismissed !== request.command.id,
    busy: busyWith(state, callback),
    refused: memory.refused,
    request({ slotStart, ...wish }) {
      void settle(
        client.send('callback.request', slotStart ? { when: 'slot', slotStart, ...wish } : { when: 'now', ...wish }),
      );
    },
    withdraw: () => request && client.drop(request.command.id),
    async cancel() {
      if (!callback) return;
      const cancelled = await settle(client.send('callback.cancel', { callbackId: callback.id }));
      if (cancelled) announce(words('callbackCancelled'));
    },
    move: async (slotStart) =>
      callback ? settle(client.send('callback.reschedule', { callbackId: callback.id, slotStart })) : false,
    rate: (rating) => callback && client.send('callback.rate', { callbackId: callback.id, rating }),
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
  const fresh = !callback.endedAt || client.serverNow() - Date.parse(callback.endedAt) < RESULT_MS;
  return fresh ? callback : undefined;
}

function busyWith(state: ClientState, callback: Callback | undefined): Call['busy'] {
  const types = state.outbox.flatMap(({ command, status }) =>
    status === 'waiting' && 'callbackId' in command.data && command.data.callbackId === callback?.id
      ? [command.type]
      : [],
  );
  if (types.includes('callback.cancel')) return 'cancelling';
  return types.includes('callback.reschedule') ? 'moving' : undefined;
}
