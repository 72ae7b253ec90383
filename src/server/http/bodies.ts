import * as v from 'valibot';
import { ID_PATTERN } from '../../protocol/index.ts';
import { PASSWORD_LENGTH } from '../desk/index.ts';

const id = v.pipe(v.string(), v.regex(ID_PATTERN, 'must be a UUID in lower case'));
const secret = v.pipe(v.string(), v.minLength(1), v.maxLength(PASSWORD_LENGTH.max));

/** Body of `POST …/signals`. */
export const signalSchema = v.strictObject({ type: v.literal('typing'), conversationId: id, typing: v.boolean() });

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
