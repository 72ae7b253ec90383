import { Undeliverable, type Texter } from '../../desk/index.ts';
import { createSignedPost, type SignedService } from '../signedPost.ts';

/** Text messages over a service of the owner's own: `{ type: 'sms.send', timestamp, data: { to, text } }`, signed (Standard Webhooks 1.0). */
export function createWebhookTexter(service: SignedService): Texter {
  const post = createSignedPost(service);
  return {
    async send({ to, text }, id) {
      const { status } = await post('sms.send', { to, text }, id);
      if (status === 400 || status === 422) throw new Undeliverable(`The text message was answered with ${status}.`);
      if (status < 200 || status > 299) throw new Error(`The text message was answered with ${status}.`);
    },
  };
}
