import * as v from 'valibot';
import { filledText, id, isoTime, slug, text } from './fields.ts';
import { LIMITS } from './limits.ts';

const forCallback = { callbackId: id };

const asked = {
  phone: text(40),
  /** What is dialled once somebody has answered; digits, `*`, `#`, and `,` for a pause. */
  extension: v.optional(v.pipe(v.string(), v.regex(/^[0-9*#,]{1,20}$/, 'must be digits, *, # or ,'))),
  name: v.optional(filledText(LIMITS.shortText)),
  topic: v.optional(filledText(LIMITS.shortText)),
  department: v.optional(slug),
  /** Answers to the owner's questions, by the question's id. */
  answers: v.optional(
    v.pipe(
      v.record(slug, text(LIMITS.noteText)),
      v.check((answers) => Object.keys(answers).length <= LIMITS.formFields, 'has too many answers'),
    ),
  ),
  /** The visitor has agreed to the owner's words of consent. */
  consent: v.optional(v.literal(true)),
  /** The visitor wants text messages about this call. */
  sms: v.optional(v.boolean()),
  /** The solved challenge, when one was asked for. */
  proof: v.optional(text(2000)),
  /** The code sent to the number, when one was asked for. */
  code: v.optional(v.pipe(v.string(), v.regex(/^\d{4,8}$/, 'must be 4 to 8 digits'))),
};

/** Commands about callbacks that a visitor may send. */
export const VISITOR_CALLBACK_COMMANDS = {
  /** Asks for a call, as soon as possible (`now`) or in a slot (`slot` with the slot's start). */
  'callback.request': v.variant('when', [
    v.strictObject({ when: v.literal('now'), ...asked }),
    v.strictObject({ when: v.literal('slot'), slotStart: isoTime, ...asked }),
  ]),
  'callback.cancel': v.strictObject(forCallback),
  'callback.reschedule': v.strictObject({ ...forCallback, slotStart: isoTime }),
  /** "Give me five minutes": nobody rings before that. */
  'callback.delay': v.strictObject({
    ...forCallback,
    minutes: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(30)),
  }),
  /** Asks for the same call again: the visitor missed it, or says that nobody called. */
  'callback.again': v.strictObject({ ...forCallback, because: v.picklist(['missed', 'not_called']) }),
  'callback.rate': v.strictObject({
    ...forCallback,
    rating: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(5)),
    text: v.optional(text(LIMITS.noteText)),
  }),
} as const;

/** Commands about callbacks that an agent may send. */
export const AGENT_CALLBACK_COMMANDS = {
  'callback.claim': v.strictObject(forCallback),
  /** The agent does not take what they were offered; the next one is asked. */
  'callback.decline': v.strictObject(forCallback),
  /** Gives a claimed callback back to the queue. */
  'callback.release': v.strictObject(forCallback),
  /** The agent is dialling: the visitor's phone rings. */
  'callback.ring': v.strictObject(forCallback),
  'callback.connect': v.strictObject(forCallback),
  'callback.complete': v.strictObject({ ...forCallback, note: v.optional(text(LIMITS.noteText)) }),
  /** The visitor did not answer. Default reason: `no_answer`. */
  'callback.miss': v.strictObject({
    ...forCallback,
    reason: v.optional(v.picklist(['no_answer', 'busy', 'machine', 'wrong_number'])),
  }),
} as const;
