import * as v from 'valibot';
import { filledText, slug, text, webAddress } from './fields.ts';
import { LIMITS } from './limits.ts';

const label = filledText(LIMITS.shortText);
const option = v.strictObject({ id: slug, label });
const options = v.pipe(v.array(option), v.minLength(1), v.maxLength(LIMITS.blockOptions));
const day = v.pipe(v.string(), v.isoDate());
const link = v.strictObject({ label, url: webAddress });

const field = v.strictObject({
  name: slug,
  label,
  type: v.picklist(['text', 'email', 'tel', 'number', 'long', 'choice', 'check']),
  required: v.optional(v.boolean()),
  /** `choice` only. */
  options: v.optional(options),
});

/**
 * A part of a message that is more than words. Those with an `id` are answered by the visitor, once, in place:
 * `replies` (one tap), `list` (pick one or several), `date`, `form`. `cards` are looked at.
 */
export const blockSchema = v.variant('kind', [
  v.strictObject({ kind: v.literal('replies'), id: slug, options }),
  v.strictObject({ kind: v.literal('list'), id: slug, label, options, multiple: v.optional(v.boolean()) }),
  /** A day of the calendar, `YYYY-MM-DD`; bounds included. */
  v.strictObject({ kind: v.literal('date'), id: slug, label, min: v.optional(day), max: v.optional(day) }),
  v.strictObject({
    kind: v.literal('form'),
    id: slug,
    label,
    fields: v.pipe(v.array(field), v.minLength(1), v.maxLength(LIMITS.formFields)),
  }),
  v.strictObject({
    kind: v.literal('cards'),
    cards: v.pipe(
      v.array(
        v.strictObject({
          title: label,
          text: v.optional(text(LIMITS.messageText)),
          image: v.optional(v.pipe(webAddress, v.regex(/^https:/i, 'must begin with https://'))),
          links: v.optional(v.pipe(v.array(link), v.maxLength(3))),
        }),
      ),
      v.minLength(1),
      v.maxLength(LIMITS.blockOptions),
    ),
  }),
]);

/** A part of a message that is more than words. */
export type Block = v.InferOutput<typeof blockSchema>;
/** A part that asks for an answer. */
export type AskingBlock = Exclude<Block, { kind: 'cards' }>;
/** A field of a form. */
export type FormField = v.InferOutput<typeof field>;

/**
 * The answer to a block of an earlier message. `values` holds, by kind: `replies` and `list` the chosen option ids under
 * `choice`; `date` the day under `date`; `form` the fields' values by name (`check`: `yes` or nothing).
 */
export const blockAnswerSchema = v.strictObject({
  /** `seq` of the message that asked. */
  to: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  block: slug,
  values: v.pipe(
    v.record(slug, v.union([text(LIMITS.noteText), v.pipe(v.array(slug), v.maxLength(LIMITS.blockOptions))])),
    v.check((values) => Object.keys(values).length <= LIMITS.formFields, 'has too many fields'),
  ),
});

/** The answer to a block. */
export type BlockAnswer = v.InferOutput<typeof blockAnswerSchema>;
