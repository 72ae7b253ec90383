// A conversation as a file or a page to keep: in words, in the reader's language and time zone.
export * from './readTranscript.ts';
export * from './renderTranscript.ts';
