import { Undeliverable, type Clock, type Texter } from '../../desk/index.ts';
import type { CallOut } from '../callOut.ts';
import { signedHeaders, webhookKey } from '../standardWebhook.ts';

/** Text messages over a service of the owner's own: `{ type: 'sms.send', timestamp, data: { to, text } }`, signed (Standard Webhooks 1.0). */
export function createWebhookTexter(options: {
  readonly url: string;
  readonly secret: string;
  readonly callOut: CallOut;
  readonly clock: Pick<Clock, 'now'>;
}): Texter {
  const { url, secret, callOut, clock } = options;
  const key = webhookKey(secret);
  return {
    async send({ to, text }, id) {
      const at = new Date(clock.now());
      const body = JSON.stringify({ type: 'sms.send', timestamp: at.toISOString(), data: { to, text } });
      const { status } = await callOut({ url, method: 'POST', headers: signedHeaders(key, id, at, body), body });
      if (status === 400 || status === 422) throw new Undeliverable(`The text message was answered with ${status}.`);
      if (status < 200 || status > 299) throw new Error(`The text message was answered with ${status}.`);
    },
  };
}
