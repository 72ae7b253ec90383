// The reference backend: takes commands, keeps the log, tells those who listen.
export * from './config/index.ts';
export * from './desk/index.ts';
export * from './faq/index.ts';
export * from './http/index.ts';
export * from './node/index.ts';
export * from './realtime/index.ts';
export * from './storage/index.ts';
