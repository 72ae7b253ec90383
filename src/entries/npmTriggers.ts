// `deskbell/triggers`: triggers for a page that is built from modules: `startTriggers(window, deskbell, rules, endpoint)`.
export { startTriggers, type TriggeredWidget, type Triggers } from '../widget/triggers/startTriggers.ts';
export type { Condition, Operator, Signal, TriggerRule, TriggerRules } from '../widget/triggers/triggerRules.ts';
