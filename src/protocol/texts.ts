import * as v from 'valibot';
import { words } from './callbackConfig.ts';

/** The texts of the widget an owner may write anew; none of them has a place to be filled. */
export const TEXT_KEYS = [
  'greeting',
  'searchPlaceholder',
  'mostAsked',
  'away',
  'chatNow',
  'leaveMessage',
  'leaveMessageReason',
  'callMe',
  'callMeLaterReason',
  'chatTeam',
  'chatPlaceholder',
  'chatIntroTitle',
  'chatIntroHere',
  'chatIntroBusy',
  'chatIntroClosed',
  'callbackTitle',
  'callbackTaken',
  'callbackDoneTitle',
] as const;

/** The name of a text an owner may write anew. */
export type TextKey = (typeof TEXT_KEYS)[number];

/** The owner's own texts: one for every visitor, or one per language. A language without one keeps the widget's words. */
export const textsSchema = v.strictObject(
  Object.fromEntries(TEXT_KEYS.map((key) => [key, v.optional(words)])) as Record<
    TextKey,
    v.OptionalSchema<typeof words, undefined>
  >,
);
