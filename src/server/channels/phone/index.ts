// Telephone systems: one port, an adapter each.
export * from './manualTelephony.ts';
export * from './simulatedExchange.ts';
export * from './twilioSignature.ts';
export * from './twilioTelephony.ts';
export * from './webhookTelephony.ts';
