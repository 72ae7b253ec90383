import * as v from 'valibot';
import { faqConfigSchema, languageTag } from './faqConfig.ts';

const shortText = v.pipe(v.string(), v.minLength(1), v.maxLength(120));
const country = v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, 'must be an ISO 3166 code such as "PL"'));
const whole = (min: number, max: number) => v.pipe(v.number(), v.integer(), v.minValue(min), v.maxValue(max));
const date = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/, 'must be a date such as "2026-12-25"'), v.isoDate());
const span = v.pipe(
  v.string(),
  v.regex(/^([01]\d|2[0-3]):[0-5]\d-(([01]\d|2[0-3]):[0-5]\d|24:00)$/, 'must be like "09:00-17:00"'),
  v.check((value) => value.slice(0, 5) < value.slice(6), 'must end after it begins'),
);
const timeZone = v.pipe(
  v.string(),
  v.check((value) => {
    try {
      return new Intl.DateTimeFormat('en', { timeZone: value }) !== undefined;
    } catch {
      return false;
    }
  }, 'must be an IANA time zone such as "Europe/Warsaw"'),
);
const origin = v.pipe(
  v.string(),
  v.regex(
    /^https?:\/\/(\*\.)?([a-z0-9.-]+|\[[0-9a-f:]+\])(:(\d{1,5}|\*))?$/,
    'must be an origin such as "https://shop.example", "https://*.shop.example" or "http://localhost:*"',
  ),
);
const day = v.optional(v.array(span), []);

/**
 * The site's configuration file, `deskbell.config.json` (JSON with comments). Unknown keys are refused by name, so that
 * a slip of the pen is not a silent default.
 */
export const configSchema = v.strictObject({
  site: v.strictObject({
    /** Name of the site, as visitors know it. */
    name: shortText,
    /** Pages of these origins may embed the tag. The server's own origin always may. */
    origins: v.optional(v.array(origin), []),
    /** Default language. */
    locale: v.optional(languageTag, 'en'),
    /** Accent colour, `#rrggbb`. */
    color: v.optional(v.pipe(v.string(), v.regex(/^#[0-9a-fA-F]{6}$/, 'must be a colour such as "#1f7a4d"'))),
  }),
  /** Opening hours by local time of `timeZone`; a day without spans is closed. */
  hours: v.optional(
    v.strictObject({
      timeZone,
      week: v.strictObject({
        monday: day,
        tuesday: day,
        wednesday: day,
        thursday: day,
        friday: day,
        saturday: day,
        sunday: day,
      }),
      /** Dates on which the site is closed. */
      holidays: v.optional(v.array(date), []),
    }),
  ),
  channels: v.optional(
    v.strictObject({
      faq: v.optional(v.boolean(), true),
      chat: v.optional(v.boolean(), true),
      callback: v.optional(v.boolean(), true),
    }),
    {},
  ),
  callback: v.optional(
    v.strictObject({
      /** The site's own country: numbers typed without a country code are taken for its numbers. */
      country: v.optional(country, 'US'),
      /** Countries that may be called; default: only the site's own. */
      countries: v.optional(v.pipe(v.array(country), v.minLength(1))),
      /** Seconds within which somebody calls when "call me now" is promised. */
      promiseSeconds: v.optional(whole(5, 600), 28),
      /** Length of a slot in minutes. */
      slotMinutes: v.optional(whole(5, 120), 15),
      /** The first slot offered begins at least this many minutes from now. */
      leadMinutes: v.optional(whole(0, 1440), 30),
      /** Days ahead for which slots are offered. */
      days: v.optional(whole(1, 60), 14),
      /** Calls that can be made in one slot. */
      capacity: v.optional(whole(1, 100), 1),
      /** How often one number may be called, whoever asks: keeps strangers from being rung again and again. */
      perNumber: v.optional(
        v.strictObject({
          /** Calls to one number lie at least this far apart. */
          minutesApart: v.optional(whole(0, 1440), 5),
          /** Calls to one number within 24 hours. */
          perDay: v.optional(whole(1, 1000), 3),
        }),
        {},
      ),
    }),
    {},
  ),
  /** Where articles come from. Without it the site has no FAQ. */
  faq: v.optional(faqConfigSchema),
  /** Another way to reach the site, shown when nothing else works. */
  contact: v.optional(
    v.strictObject({
      phone: v.optional(v.pipe(v.string(), v.regex(/^\+[1-9][0-9 ]{5,20}$/, 'must be like "+48 22 123 45 67"'))),
      email: v.optional(v.pipe(v.string(), v.email())),
    }),
  ),
  server: v.optional(
    v.strictObject({
      /** How many reverse proxies stand in front; the visitor's address is read that many steps from the right of X-Forwarded-For. */
      trustedProxies: v.optional(whole(0, 10), 0),
    }),
    {},
  ),
});

/** The configuration after checking, every default filled in. */
export type Config = v.InferOutput<typeof configSchema>;
/** The configuration as an owner writes it. */
export type ConfigInput = v.InferInput<typeof configSchema>;
