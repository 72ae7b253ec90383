// How the desk reaches the world's phones and mailboxes.
export * from './calendar.ts';
export * from './callOut.ts';
export * from './channelPorts.ts';
export * from './linkWords.ts';
export * from './mail/smtpMailer.ts';
export * from './mailWords.ts';
export * from './openChannels.ts';
export * from './phone/index.ts';
export * from './sms/twilioTexter.ts';
export * from './sms/webhookTexter.ts';
export * from './webhookTranslator.ts';
export * from './standardWebhook.ts';
export * from './twilioApi.ts';
