// The visitor's or the agent's copy of the conversation: reduce, outbox, session, tabs, transports. No UI.
export * from './client.ts';
export * from './createAgentClient.ts';
export type { Uploads, UploadOptions } from './createUploads.ts';
export * from './createPendingFiles.ts';
export * from './createXhrPost.ts';
export * from './formatBytes.ts';
export * from './createVisitorClient.ts';
export * from './keepAssets.ts';
export * from './ports.ts';
export type { PostFile, PostFileInit } from './postFile.ts';
export * from './reduce.ts';
export * from './select.ts';
export * from './state.ts';
export * from './stores/indexedDbStore.ts';
export * from './stores/memoryStore.ts';
export * from './sse.ts';
export * from './tabs.ts';
export * from './wake.ts';
