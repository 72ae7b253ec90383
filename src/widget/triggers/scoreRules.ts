import { holds, type Facts } from './holds.ts';
import type { TriggerRules } from './triggerRules.ts';

/** Adds up what has come true, each rule once. */
export interface Score {
  /** Looks again; true as soon as the points are enough. */
  look(facts: Facts): boolean;
}

/** Makes the score of a page's rules. */
export function scoreRules({ rules, threshold = 1 }: Pick<TriggerRules, 'rules' | 'threshold'>): Score {
  const counted = new Set<number>();
  let points = 0;
  return {
    look(facts) {
      rules.forEach((rule, index) => {
        if (counted.has(index) || !holds(rule.when, facts)) return;
        counted.add(index);
        points += rule.points ?? 1;
      });
      return points >= threshold;
    },
  };
}
