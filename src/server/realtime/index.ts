// Telling those who listen, after the fact: event streams, typing signals, presence. Keeps nothing.
export * from './deliveries.ts';
export * from './hub.ts';
export * from './openStream.ts';
export * from './presenceWatch.ts';
export * from './queueWatch.ts';
export * from './replyWatch.ts';
