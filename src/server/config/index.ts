// What the site's owner writes: the configuration file, checked before anything starts.
export * from './configError.ts';
export * from './loadConfig.ts';
export * from './starterFiles.ts';
export * from './resolveSecret.ts';
