import * as v from 'valibot';

/** A language tag as files name it (BCP 47), such as `en` or `pt-BR`. */
export const languageTag = v.pipe(
  v.string(),
  v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'must be a language tag such as "en"'),
);

const text = (min: number, max: number) => {
  const rule = `must be text of ${min} to ${max} characters`;
  return v.pipe(v.string(rule), v.minLength(min, rule), v.maxLength(max, rule));
};
const texts = (max: number) => v.array(text(1, max), `must be a list of texts of 1 to ${max} characters`);

/** An article as its owner writes it, whatever the kind of file. Keys it does not know are passed over. */
export const articleSchema = v.object({
  id: v.pipe(
    v.string('must be a slug such as "returns-how"'),
    v.regex(/^[a-z0-9][a-z0-9-]{0,99}$/, 'must be a slug such as "returns-how"'),
  ),
  question: text(1, 500),
  /** Light Markdown, never HTML. */
  answer: text(1, 50_000),
  alternatives: v.optional(texts(500)),
  tags: v.optional(texts(100)),
  category: v.optional(text(1, 120)),
  /** Pages of the site the article is for: paths or addresses, `*` for any characters, such as `/returns*`. */
  pages: v.optional(texts(300)),
  /** Among the questions asked most, before those that are opened most. */
  pinned: v.optional(v.boolean('must be true or false')),
});

const minutes = 'must be a whole number from 1 to 1440';
const address = v.pipe(
  v.string(),
  v.regex(/^https?:\/\/[^\s/?#@]+$/, 'must be an origin such as "https://help.shop.example"'),
);

/** `faq` in the configuration file: where articles come from, and how they are given. */
export const faqConfigSchema = v.strictObject({
  /** Folder of Markdown, JSON and CSV files, relative to the configuration file. */
  folder: v.optional(v.pipe(v.string(), v.minLength(1))),
  /** Further folders, files and http(s) addresses of JSON or CSV. Of a slug that is there twice, the first one counts. */
  sources: v.optional(v.array(v.pipe(v.string(), v.minLength(1))), []),
  /** Minutes after which addresses are asked again. */
  refreshMinutes: v.optional(
    v.pipe(v.number(minutes), v.integer(minutes), v.minValue(1, minutes), v.maxValue(1440, minutes)),
    5,
  ),
  /** Languages to take, in this order, when the one asked for is not there; after them the site's own. */
  fallback: v.optional(v.array(languageTag), []),
  /**
   * What becomes of searches that ended in an article which helped: an agent is asked whether the wording becomes an
   * alternative of the article (`ask`), those that helped three visitors become one by themselves (`auto`), or nothing (`off`).
   */
  learn: v.optional(v.picklist(['ask', 'auto', 'off'], 'must be "ask", "auto" or "off"'), 'ask'),
  /** Words or short phrases that mean the same on this site, in groups of two and more, by language. */
  synonyms: v.optional(
    v.record(
      languageTag,
      v.array(
        v.pipe(texts(100), v.minLength(2, 'must be groups of two words or more')),
        'must be a list of groups of words',
      ),
    ),
    {},
  ),
  /** True lets addresses lead into private networks, such as a content system on the same machine. */
  privateAddresses: v.optional(v.boolean(), false),
  /** Each article as a page of its own, under `/help`. */
  pages: v.optional(
    v.strictObject({
      enabled: v.optional(v.boolean(), true),
      /** The bell on these pages. */
      bell: v.optional(v.boolean(), true),
      /** Public origin of these pages, for search engines; default: the one a request comes to. */
      origin: v.optional(address),
      /** Origin to which relative links of articles lead; default: the one of these pages. */
      links: v.optional(address),
    }),
    {},
  ),
});
