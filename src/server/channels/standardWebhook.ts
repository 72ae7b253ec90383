import { Webhook } from 'standardwebhooks';

/** A key for calls signed by Standard Webhooks 1.0: `whsec_` and base64, or any other text as it is. */
export function webhookKey(secret: string): Webhook {
  return secret.startsWith('whsec_') ? new Webhook(secret) : new Webhook(secret, { format: 'raw' });
}

/** The headers of a signed call. The same id is the same call. */
export function signedHeaders(key: Webhook, id: string, at: Date, body: string): Record<string, string> {
  return {
    'content-type': 'application/json',
    'webhook-id': id,
    'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
    'webhook-signature': key.sign(id, at, body),
  };
}
