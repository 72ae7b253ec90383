import * as v from 'valibot';
import type { Clock, Translator } from '../desk/index.ts';
import type { CallOut } from './callOut.ts';
import { signedHeaders, webhookKey } from './standardWebhook.ts';

/** What the service answers; what else it tells is its own business. */
const answerSchema = v.object({ text: v.pipe(v.string(), v.minLength(1), v.maxLength(20_000)) });

/**
 * Translations by a service of the owner's own: `{ type: 'message.translate', timestamp, data: { text, to, from? } }`, signed
 * (Standard Webhooks 1.0), is answered with `{ text }`.
 */
export function createWebhookTranslator(options: {
  readonly url: string;
  readonly secret: string;
  readonly callOut: CallOut;
  readonly clock: Pick<Clock, 'now'>;
}): Translator {
  const { url, secret, callOut, clock } = options;
  const key = webhookKey(secret);
  return {
    async translate(data, id) {
      const at = new Date(clock.now());
      const body = JSON.stringify({ type: 'message.translate', timestamp: at.toISOString(), data });
      const { status, text } = await callOut({ url, method: 'POST', headers: signedHeaders(key, id, at, body), body });
      if (status < 200 || status > 299) throw new Error(`The translation was answered with ${status}.`);
      return v.parse(answerSchema, JSON.parse(text)).text.toWellFormed();
    },
  };
}
