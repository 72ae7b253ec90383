// Where the log and everything folded from it is kept: adapters of the desk's storage port.
export * from './backupData.ts';
export * from './memoryStorage.ts';
export * from './sqliteStorage.ts';
export * from './storageError.ts';
