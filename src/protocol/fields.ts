import * as v from 'valibot';
import { ID_PATTERN } from './ids.ts';
import { LIMITS } from './limits.ts';

/** An identifier. */
export const id = v.pipe(v.string(), v.regex(ID_PATTERN, 'must be a UUID in lower case'));
/** Text that can be stored and shown: no lone surrogates (they have no UTF-8 form), no NUL. */
export const text = (max: number) =>
  v.pipe(
    v.string(),
    v.maxLength(max),
    v.check((value) => value.isWellFormed() && !value.includes('\u0000'), 'must be well-formed text without NUL'),
  );
/** Text that is not blank. */
export const filledText = (max: number) =>
  v.pipe(
    text(max),
    v.check((value) => value.trim() !== '', 'must not be empty'),
  );
/** A moment. */
export const isoTime = v.pipe(v.string(), v.isoTimestamp(), v.maxLength(35));
/** A language tag. */
export const locale = v.pipe(
  v.string(),
  v.regex(/^[A-Za-z]{2,3}([-_][A-Za-z0-9]{2,8}){0,3}$/, 'must be a language tag'),
);
/** A time zone by its IANA name. */
export const timeZone = v.pipe(
  v.string(),
  v.maxLength(64),
  v.regex(/^[A-Za-z0-9_+\-/]+$/, 'must be an IANA time zone'),
);
/** Address of a page a visitor is on. */
export const pageAddress = v.pipe(
  text(LIMITS.url),
  v.regex(/^(https?|file):\/\//i, 'must begin with http:// or https://'),
);
/** Address of something on the web that a page may point to. */
export const webAddress = v.pipe(text(LIMITS.url), v.regex(/^https?:\/\//i, 'must begin with http:// or https://'));
/** A short stable name, as articles, departments and parts of forms have one. */
export const slug = v.pipe(text(LIMITS.shortText), v.minLength(1));
/** A place in a conversation. */
export const seq = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
/** An e-mail address. */
export const email = v.pipe(text(254), v.email());
/** How many of something. */
export const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(1_000_000));
