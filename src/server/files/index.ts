// Files of conversations: where their bytes are kept, and what is looked at before they are.
export * from './createExaminer.ts';
export * from './createScanner.ts';
export * from './diskFiles.ts';
export * from './fileSigner.ts';
export * from './memoryFiles.ts';
