import type { Condition, Operator } from './triggerRules.ts';

/** What is known of the visit now. */
export interface Facts {
  /** The value of a signal; `undefined` while it has none. */
  read(signal: string): unknown;
  seen(selector: string): boolean;
  clicked(selector: string): boolean;
  /** True when the page has given this name. */
  happened(name: string): boolean;
}

/** Whether a condition holds. What is not known does not hold, nor does its opposite stand for it: `not` is what is not so. */
export function holds(condition: Condition, facts: Facts): boolean {
  if ('not' in condition) return !holds(condition.not, facts);
  if ('all' in condition) return condition.all.every((part) => holds(part, facts));
  if ('any' in condition) return condition.any.some((part) => holds(part, facts));
  if ('seen' in condition) return facts.seen(condition.seen);
  if ('clicked' in condition) return facts.clicked(condition.clicked);
  const { signal, is, value } = condition;
  if (signal === 'event') return facts.happened(String(value));
  const found = facts.read(signal);
  return found !== undefined && compare(found, is, value);
}

/** Compares a value with what a rule says. Numbers with numbers, everything else as text without regard to case. */
export function compare(found: unknown, is: Operator, value: unknown): boolean {
  const number = Number(found);
  if (is === 'less') return number < Number(value);
  if (is === 'greater') return number > Number(value);
  if (is === 'between') {
    const [from, to] = Array.isArray(value) ? value : [];
    return number >= Number(from) && number <= Number(to);
  }
  const [text, wanted] = [fold(found), fold(value)];
  switch (is) {
    case 'equals':
      return text === wanted;
    case 'contains':
      return text.includes(wanted);
    case 'starts':
      return text.startsWith(wanted);
    case 'ends':
      return text.endsWith(wanted);
    case 'matches':
      return matches(String(found), String(value));
  }
}

function matches(text: string, pattern: string): boolean {
  try {
    return new RegExp(pattern, 'iu').test(text);
  } catch {
    // A pattern that is none matches nothing.
    return false;
  }
}

function fold(value: unknown): string {
  return String(value).toLowerCase();
}
