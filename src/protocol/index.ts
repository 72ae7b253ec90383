// The words both sides speak: commands, events, config, limits, error codes and their checks. Pure: no DOM, no Node, no clock.
export * from './answers.ts';
export * from './callback.ts';
export * from './checkBatch.ts';
export * from './commands.ts';
export * from './config.ts';
export * from './conversation.ts';
export * from './cursor.ts';
export * from './errors.ts';
export * from './events.ts';
export * from './faqConfig.ts';
export * from './faqReport.ts';
export * from './ids.ts';
export * from './limits.ts';
export * from './writtenArticles.ts';
