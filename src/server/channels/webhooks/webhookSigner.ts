import { Webhook } from 'standardwebhooks';

/** Makes the headers of one try (Standard Webhooks 1.0): the id is the event's and the same for ever, the moment is the try's. */
export type WebhookSigner = (id: string, at: number, body: string) => Readonly<Record<string, string>>;

/** Bytes a secret may have, after decoding. */
const KEY_BYTES = { least: 24, most: 64 } as const;

/** True for `whsec_` and 24 to 64 bytes in base64. */
export function isWebhookSecret(secret: string): boolean {
  const encoded = /^whsec_([A-Za-z0-9+/]+={0,2})$/.exec(secret)?.[1];
  if (encoded === undefined || encoded.length % 4 !== 0) return false;
  const bytes = atob(encoded).length;
  return bytes >= KEY_BYTES.least && bytes <= KEY_BYTES.most;
}

/** Signs with each secret, so that a receiver who knows the old one or the new one is content while it is being changed. */
export function createWebhookSigner(secrets: readonly string[]): WebhookSigner {
  const keys = secrets.map((secret) => new Webhook(secret));
  return (id, at, body) => ({
    'webhook-id': id,
    'webhook-timestamp': String(Math.floor(at / 1000)),
    'webhook-signature': keys.map((key) => key.sign(id, new Date(at), body)).join(' '),
  });
}
