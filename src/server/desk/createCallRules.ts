import { createCallPromises, type CallPromisesParts } from './callPromises.ts';
import { createAlarm, type CallRules, type Challenges } from './callRules.ts';

/** What rules about callbacks are made from, beside what promises are. */
export interface CallRulesParts extends CallPromisesParts {
  readonly challenges?: Challenges;
  /** Default: no address is blocked. */
  isBlocked?(address: string): boolean;
}

/** Puts the rules about callbacks together. `start` brings back what an earlier server has learned. */
export function createCallRules(parts: CallRulesParts): CallRules & { start(): Promise<void> } {
  const promises = createCallPromises(parts);
  return {
    duty: parts.duty,
    promises,
    alarm: createAlarm(),
    isBlocked: parts.isBlocked ?? (() => false),
    ...(parts.challenges ? { challenges: parts.challenges } : {}),
    start: () => promises.start(),
  };
}
