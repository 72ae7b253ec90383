/** The name of the `sync` event by which a browser wakes the worker when it is online again. */
export const SYNC_TAG = 'deskbell-outbox';

/** As the Background Sync draft of the WICG has it; not every browser does. */
interface SyncEvent extends ExtendableEvent {
  readonly tag: string;
}

/**
 * Sends what is unsent when the browser is online again, also after the last tab was closed. `send` resolves to false when
 * the endpoint could not be reached: the browser then wakes the worker once more, later.
 */
export function wakeOutbox(send: () => Promise<boolean>): void {
  self.addEventListener('sync', (event) => {
    const { tag } = event as SyncEvent;
    if (tag === SYNC_TAG) (event as SyncEvent).waitUntil(sendOrFail(send));
  });
}

async function sendOrFail(send: () => Promise<boolean>): Promise<void> {
  if (!(await send())) throw new Error('The endpoint cannot be reached; what is unsent is kept.');
}
