import * as v from 'valibot';
import { ID_PATTERN, languageTag, LIMITS, pageSchema } from '../../protocol/index.ts';
import { PASSWORD_LENGTH } from '../desk/index.ts';

const id = v.pipe(v.string(), v.regex(ID_PATTERN, 'must be a UUID in lower case'));
const secret = v.pipe(v.string(), v.minLength(1), v.maxLength(PASSWORD_LENGTH.max));

/** Body of `POST /v1/signals`: that a visitor types, what they type, which page they are on. */
export const signalSchema = v.variant('type', [
  v.strictObject({
    type: v.literal('typing'),
    conversationId: id,
    typing: v.boolean(),
    text: v.optional(
      v.pipe(
        v.string(),
        v.maxLength(LIMITS.typedText),
        v.check((value) => value.isWellFormed() && !value.includes('\u0000'), 'must be well-formed text without NUL'),
      ),
    ),
  }),
  v.strictObject({ type: v.literal('page'), conversationId: id, page: pageSchema }),
]);

/** Body of `POST /v1/agent/signals`: that an agent types, or has a conversation open. */
export const agentSignalSchema = v.variant('type', [
  v.strictObject({ type: v.literal('typing'), conversationId: id, typing: v.boolean() }),
  v.strictObject({ type: v.literal('looking'), conversationId: id, looking: v.boolean() }),
]);

/** Body of `POST /v1/agent/translations`. */
export const translationSchema = v.strictObject({
  conversationId: id,
  seq: v.pipe(v.number(), v.integer(), v.minValue(1)),
  to: languageTag,
});

/** Body of `POST /v1/agent/session`. */
export const signInSchema = v.union([
  v.strictObject({ link: secret }),
  v.strictObject({ email: v.pipe(v.string(), v.minLength(1), v.maxLength(254)), password: secret }),
]);

/** Body of `POST /v1/agent/password`. */
export const passwordSchema = v.strictObject({
  password: v.pipe(
    v.string(),
    v.minLength(PASSWORD_LENGTH.min, `must have at least ${PASSWORD_LENGTH.min} characters`),
    v.maxLength(PASSWORD_LENGTH.max, `must have at most ${PASSWORD_LENGTH.max} characters`),
  ),
  current: v.optional(secret),
});

/** Body of `POST /v1/agent/availability`. */
export const availabilitySchema = v.strictObject({ available: v.boolean() });

/** Body of `PUT /v1/agent/replies/{id}`. */
export const replySchema = v.strictObject({
  shortcut: v.pipe(v.string(), v.regex(/^[\p{L}\p{N}_-]{1,60}$/u, 'must be a word of letters, digits, - and _')),
  text: v.pipe(
    v.string(),
    v.maxLength(LIMITS.messageText),
    v.check((value) => value.trim() !== '', 'must not be empty'),
    v.check((value) => value.isWellFormed() && !value.includes('\u0000'), 'must be well-formed text without NUL'),
  ),
  locale: v.optional(
    v.pipe(v.string(), v.regex(/^[A-Za-z]{2,3}([-_][A-Za-z0-9]{2,8}){0,3}$/, 'must be a language tag')),
  ),
});
