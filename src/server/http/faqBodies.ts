import * as v from 'valibot';
import { LIMITS } from '../../protocol/index.ts';

const locale = v.pipe(
  v.string(),
  v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$/, 'must be a language tag such as "en"'),
);
const slug = v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]{0,99}$/, 'must be a slug such as "returns-how"'));
/** Text with something in it, trimmed: no lone surrogates, no NUL. */
const text = (max: number) =>
  v.pipe(
    v.string(),
    v.trim(),
    v.minLength(1, 'must not be empty'),
    v.maxLength(max, `must have at most ${max} characters`),
    v.check((value) => value.isWellFormed() && !value.includes('\u0000'), 'must be well-formed text without NUL'),
  );
const texts = (length: number, max: number) =>
  v.optional(v.pipe(v.array(text(max)), v.maxLength(length, `must be at most ${length}`)));

/** Body of `POST /v1/agent/faq/articles`. */
export const articleRequestSchema = v.strictObject({
  locale,
  id: v.optional(slug),
  question: text(500),
  answer: text(50_000),
  alternatives: texts(100, 500),
  tags: texts(30, 100),
  category: v.optional(text(LIMITS.shortText)),
});

/** Body of `POST /v1/agent/faq/proposals`. */
export const proposalDecisionSchema = v.strictObject({
  locale: v.pipe(v.string(), v.maxLength(35)),
  articleId: v.pipe(v.string(), v.minLength(1), v.maxLength(LIMITS.shortText)),
  phrase: text(LIMITS.queryText),
  accept: v.boolean(),
});
