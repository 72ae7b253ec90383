// The edge: requests in, answers out. Checks who asks and what they send, then hands over to the desk.
export * from './createServer.ts';
export * from './folderAssets.ts';
export * from './httpPorts.ts';
