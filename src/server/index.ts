// The reference backend: takes commands, keeps the log, tells those who listen.
export * from './calendar/index.ts';
export * from './channels/index.ts';
export * from './channels/webhooks/index.ts';
export * from './config/index.ts';
export * from './desk/index.ts';
export * from './faq/index.ts';
export * from './files/index.ts';
export * from './http/index.ts';
export * from './node/index.ts';
export * from './realtime/index.ts';
export * from './storage/index.ts';
