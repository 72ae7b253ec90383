// Telling those who listen, after the fact: event streams, typing signals, presence. Keeps nothing.
export * from './hub.ts';
export * from './openStream.ts';
export * from './presenceWatch.ts';
