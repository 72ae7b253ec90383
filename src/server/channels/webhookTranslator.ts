import * as v from 'valibot';
import type { Translator } from '../desk/index.ts';
import { createSignedPost, type SignedService } from './signedPost.ts';

/** What the service answers; what else it tells is its own business. */
const answerSchema = v.object({ text: v.pipe(v.string(), v.minLength(1), v.maxLength(20_000)) });

/**
 * Translations by a service of the owner's own: `{ type: 'message.translate', timestamp, data: { text, to, from? } }`, signed
 * (Standard Webhooks 1.0), is answered with `{ text }`.
 */
export function createWebhookTranslator(service: SignedService): Translator {
  const post = createSignedPost(service);
  return {
    async translate(data, id) {
      const { status, text } = await post('message.translate', data, id);
      if (status < 200 || status > 299) throw new Error(`The translation was answered with ${status}.`);
      return v.parse(answerSchema, JSON.parse(text)).text.toWellFormed();
    },
  };
}
