import * as v from 'valibot';
import { email, filledText } from './fields.ts';
import { LIMITS } from './limits.ts';

/** A phone number in E.164. */
const phone = v.pipe(v.string(), v.regex(/^\+[1-9]\d{5,14}$/, 'must be like "+48221234567"'));

const attributeName = v.pipe(
  v.string(),
  v.regex(/^[\p{L}\p{N}_.-]{1,40}$/u, 'must be a name of 1 to 40 letters, digits, _, . and -'),
);
const attributeValue = v.union(
  [
    v.pipe(
      v.string(),
      v.maxLength(LIMITS.attributeText),
      v.check((value) => value.isWellFormed() && !value.includes('\u0000')),
    ),
    v.pipe(v.number(), v.finite()),
    v.boolean(),
  ],
  `must be text of at most ${LIMITS.attributeText} UTF-16 units, a number, true or false`,
);

/** `v.record` would take a list for an object whose names are numbers. */
const noList = v.check((given: unknown) => !Array.isArray(given), 'must be an object');

/** Facts about a visitor or an activity: flat. */
export const factsSchema = v.pipe(
  v.unknown(),
  noList,
  v.record(attributeName, attributeValue),
  v.maxEntries(LIMITS.activityFacts, `must have at most ${LIMITS.activityFacts} names`),
);
/** Facts about a visitor, as a change: `null` takes a name away. */
export const attributesSchema = v.pipe(
  v.unknown(),
  noList,
  v.record(attributeName, v.nullable(attributeValue)),
  v.minEntries(1, 'must not be empty'),
  v.maxEntries(LIMITS.attributes, `must have at most ${LIMITS.attributes} names`),
);
/** The name of something that happened on a page, such as `cart.added`. */
export const activityName = v.pipe(
  v.string(),
  v.regex(/^[\p{L}\p{N}_.:\- ]{1,60}$/u, 'must be a name of 1 to 60 letters, digits, spaces, _, ., : and -'),
  v.check((value) => value.trim() !== '', 'must not be empty'),
);

/** What a page may say of its visitor; `claimed` when it is the page that says so and not the visitor. */
export const describeSchema = v.strictObject({
  name: v.optional(filledText(LIMITS.shortText)),
  email: v.optional(email),
  phone: v.optional(phone),
});

/** What a site's backend says of its visitor in a signed token, beside the claims of RFC 7519 about the token itself. */
export const identityClaimsSchema = v.object({
  sub: filledText(LIMITS.subject),
  name: v.optional(filledText(LIMITS.shortText)),
  email: v.optional(email),
  phone: v.optional(phone),
  attributes: v.optional(
    v.pipe(
      v.unknown(),
      noList,
      v.record(attributeName, attributeValue),
      v.maxEntries(LIMITS.attributes, `must have at most ${LIMITS.attributes} names`),
    ),
  ),
});

/** Facts by name: the latest value of each. */
export type Attributes = Readonly<Record<string, string | number | boolean>>;

/** Who a visitor is, as the site's backend has proved it. */
export interface Identity {
  /** The site's own id of the visitor. */
  readonly subject: string;
  readonly name?: string;
  readonly email?: string;
  /** E.164 */
  readonly phone?: string;
  readonly attributes?: Attributes;
}

/** Attributes after a change. Without any left it is `undefined`. */
export function changeAttributes(
  known: Attributes | undefined,
  change: Readonly<Record<string, string | number | boolean | null>>,
): Attributes | undefined {
  const changed = Object.entries({ ...known, ...change }).flatMap(([name, value]) =>
    value === null ? [] : [[name, value] as const],
  );
  return changed.length > 0 ? Object.fromEntries(changed) : undefined;
}

/** Body of `POST /v1/identify`, with the token of the session so far, if there is one, as bearer. */
export interface IdentifyRequest {
  /** JWT (RFC 7519) made by the site's backend. */
  readonly token: string;
}

/** The answer of `POST /v1/identify`. The token sent along is of no use any more. */
export interface IdentifyAnswer {
  readonly visitorId: string;
  /** Of the new session. */
  readonly token: string;
  /** True when what the session so far had is the visitor's now; false when the device has to forget it. */
  readonly continues: boolean;
  readonly serverTime: string;
}
