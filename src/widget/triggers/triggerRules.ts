/** What a rule looks at. All of it is known to the page by itself; nothing of it is sent anywhere. */
export type Signal =
  /** The pointer leaves the page upwards, as towards the tabs: `true`. */
  | 'exit'
  /** Seconds the visitor had this page in sight; all pages of the visit. */
  | 'seconds'
  | 'visitSeconds'
  /** How far they have scrolled: percent of the page, pixels. */
  | 'scroll'
  | 'scrollPixels'
  /** Pages seen in this visit, this one among them; `true` when they were here on an earlier visit. */
  | 'pages'
  | 'returning'
  /** Seconds without a sign of life. */
  | 'idle'
  /** The text copied last. */
  | 'copied'
  /** `phone`, `tablet` or `desktop`; hour (0 to 23) and weekday (1, Monday, to 7) of the visitor's clock; their language. */
  | 'device'
  | 'hour'
  | 'weekday'
  | 'language'
  /** Of the page: its whole address, its path, its title, the page before, a parameter of its address. */
  | 'url'
  | 'path'
  | 'title'
  | 'referrer'
  | `utm_${'source' | 'medium' | 'campaign' | 'term' | 'content'}`
  /** A name the page has given: `deskbell.trigger('cart-full')`. */
  | 'event';

/** How a signal is compared. Text is compared without regard to case; `matches` is a regular expression. */
export type Operator = 'equals' | 'contains' | 'starts' | 'ends' | 'matches' | 'less' | 'greater' | 'between';

/** When a rule holds: a comparison, an element that was seen or clicked (by selector), the opposite, or several at once. */
export type Condition =
  | { readonly signal: Signal; readonly is: Operator; readonly value: unknown }
  | { readonly seen: string }
  | { readonly clicked: string }
  | { readonly not: Condition }
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] };

/** A sign that help may be wanted, and how much it weighs. It counts once. */
export interface TriggerRule {
  readonly when: Condition;
  /** Default 1. */
  readonly points?: number;
}

/** What the page says when the points are enough. */
export interface TriggerRules {
  readonly rules: readonly TriggerRule[];
  /** Points that are enough. Default 1. */
  readonly threshold?: number;
  /** The words of the bubble, the same for all or by language. */
  readonly text: string | Readonly<Record<string, string>>;
  /** What the bubble opens. Default `chat`. */
  readonly view?: 'home' | 'faq' | 'chat' | 'callback';
  /** Only when somebody is in, or for `callback` can call now. Asks the endpoint, then and only then. */
  readonly onlyWhenIn?: boolean;
  /** Shown at most so often in a visit and in a day. Default 1 and 2. */
  readonly perVisit?: number;
  readonly perDay?: number;
  /** Days of quiet after it was put away. Default 7. */
  readonly quietDays?: number;
  /** The visitor has agreed to storage on this device: counts outlive the page. Default: they do not. */
  readonly store?: boolean;
}

const OPERATORS: readonly string[] = ['equals', 'contains', 'starts', 'ends', 'matches', 'less', 'greater', 'between'];

/** Looks at rules that came as data. @throws {Error} that says what is wrong and where. */
export function readTriggerRules(data: unknown): TriggerRules {
  const given = data as Partial<TriggerRules> | undefined;
  if (!given || typeof given !== 'object') throw new Error('Triggers: an object is expected.');
  if (!Array.isArray(given.rules) || given.rules.length === 0) throw new Error('Triggers: "rules" is empty.');
  if (typeof given.text !== 'string' && (typeof given.text !== 'object' || !given.text)) {
    throw new Error('Triggers: "text" is missing.');
  }
  for (const [index, rule] of given.rules.entries()) checkCondition(rule?.when, `rules[${index}].when`);
  return given as TriggerRules;
}

function checkCondition(condition: unknown, where: string): void {
  const given = (condition ?? {}) as Readonly<Record<string, unknown>>;
  const list = given.all ?? given.any;
  if ('not' in given) checkCondition(given.not, `${where}.not`);
  else if (list !== undefined) {
    if (!Array.isArray(list)) throw new Error(`Triggers: ${where} must be a list of conditions.`);
    for (const [index, part] of list.entries()) checkCondition(part, `${where}[${index}]`);
  } else if (typeof given.seen !== 'string' && typeof given.clicked !== 'string') checkComparison(given, where);
}

function checkComparison(given: Readonly<Record<string, unknown>>, where: string): void {
  if (typeof given.signal !== 'string') throw new Error(`Triggers: ${where} names no signal.`);
  if (given.signal !== 'event' && !OPERATORS.includes(given.is as string)) {
    throw new Error(`Triggers: ${where}.is must be one of ${OPERATORS.join(', ')}.`);
  }
}
