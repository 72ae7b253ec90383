// What Node and its libraries do for the desk: adapters of its ports for time, hashing, phone numbers.
export * from './limitBodyTime.ts';
export * from './blockedNetworks.ts';
export * from './challenges.ts';
export * from './nodeSecrets.ts';
export * from './phoneNumbers.ts';
export * from './systemClock.ts';
export * from './systemRandom.ts';
export * from './identityTokens.ts';
