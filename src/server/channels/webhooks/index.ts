// Events posted to the owner's own systems as they happen, signed (Standard Webhooks 1.0).
export * from './createWebhooks.ts';
export * from './postWebhook.ts';
export * from './webhookEndpoints.ts';
export * from './webhookSigner.ts';
