import type { Clock } from '../desk/index.ts';
import type { CallOut } from './callOut.ts';
import { signedHeaders, webhookKey } from './standardWebhook.ts';

/** A service of the owner's own, behind an address that takes orders signed by Standard Webhooks 1.0. */
export interface SignedService {
  readonly url: string;
  readonly secret: string;
  readonly callOut: CallOut;
  readonly clock: Pick<Clock, 'now'>;
}

/** Posts one order; `id` is its `webhook-id`, and the same id is the same order. The answer is given whatever its status. */
export type SignedPost = (type: string, data: object, id: string) => ReturnType<CallOut>;

/** Makes the way to a service: orders are posted as `{ type, timestamp, data }`. */
export function createSignedPost({ url, secret, callOut, clock }: SignedService): SignedPost {
  const key = webhookKey(secret);
  return (type, data, id) => {
    const at = new Date(clock.now());
    const body = JSON.stringify({ type, timestamp: at.toISOString(), data });
    return callOut({ url, method: 'POST', headers: signedHeaders(key, id, at, body), body });
  };
}
