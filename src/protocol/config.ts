import * as v from 'valibot';
import { callbackConfigSchema, e164, httpUrl, secret, shortText, slug, whole, words } from './callbackConfig.ts';
import { faqConfigSchema, languageTag } from './faqConfig.ts';
import { textsSchema } from './texts.ts';

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

/** Opening hours by local time of `timeZone`; a day without spans is closed. */
const hoursSchema = v.strictObject({
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
  /** Dates on which it is closed. */
  holidays: v.optional(v.array(date), []),
  /** A calendar of further holidays (RFC 5545): a file beside the configuration, or an address. Whole-day events count. */
  holidayCalendar: v.optional(v.pipe(v.string(), v.minLength(1), v.maxLength(2048))),
});

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
    /** Address of a picture shown beside the name, best square. Pages whose policy does not allow it show initials. */
    logo: v.optional(v.pipe(httpUrl, v.maxLength(2048))),
  }),
  /** Opening hours; without them the site is always open. */
  hours: v.optional(hoursSchema),
  channels: v.optional(
    v.strictObject({
      faq: v.optional(v.boolean(), true),
      chat: v.optional(v.boolean(), true),
      callback: v.optional(v.boolean(), true),
    }),
    {},
  ),
  chat: v.optional(
    v.strictObject({
      /** Agents see what a visitor is typing; the visitor is told so. */
      typingPreview: v.optional(v.boolean(), false),
      /** Visitors may have a conversation sent to them by e-mail. Needs `mail`. */
      transcript: v.optional(v.boolean(), true),
      attachments: v.optional(
        v.strictObject({
          enabled: v.optional(v.boolean(), true),
          /** Largest file, in megabytes. */
          maxMegabytes: v.optional(whole(1, 100), 10),
          /** Files of one message. */
          perMessage: v.optional(whole(1, 10), 5),
          /** Files and megabytes of one visitor in a day. */
          filesPerDay: v.optional(whole(1, 1000), 50),
          megabytesPerDay: v.optional(whole(1, 10_000), 100),
          /** Media types taken, `*` for all of a kind. What a browser could run is never shown inside a page. */
          types: v.optional(
            v.array(v.pipe(v.string(), v.regex(/^[a-z0-9.+-]+\/[a-z0-9.+-]*\*?$/, 'must be like "image/*"'))),
            [
              'image/*',
              'audio/*',
              'video/*',
              'text/plain',
              'text/csv',
              'application/pdf',
              'application/zip',
              'application/msword',
              'application/vnd.*',
            ],
          ),
          /** Asked about each file; may veto. A command gets the file's path and answers with its exit code, a URL with its status. */
          scan: v.optional(
            v.union([
              v.strictObject({ command: v.pipe(v.array(v.pipe(v.string(), v.minLength(1))), v.minLength(1)) }),
              v.strictObject({ url: httpUrl }),
            ]),
          ),
        }),
        {},
      ),
      /** Sentences agents use again and again: `/thanks` becomes the text. `{visitor}`, `{agent}` and `{site}` are filled in. */
      replies: v.optional(
        v.pipe(
          v.array(
            v.strictObject({
              shortcut: slug,
              text: v.pipe(v.string(), v.minLength(1), v.maxLength(4000)),
              locale: v.optional(languageTag),
            }),
          ),
          v.maxLength(500),
        ),
        [],
      ),
    }),
    {},
  ),
  callback: v.optional(callbackConfigSchema, {}),
  /** Parts of the desk. Agents are named by their e-mail address; a department without agents is everybody's. */
  departments: v.optional(
    v.pipe(
      v.array(
        v.strictObject({
          id: slug,
          name: words,
          agents: v.optional(v.array(v.pipe(v.string(), v.email())), []),
          /** Default: the site's. */
          hours: v.optional(hoursSchema),
        }),
      ),
      v.maxLength(50),
      v.check((all) => new Set(all.map(({ id }) => id)).size === all.length, 'must have different ids'),
    ),
    [],
  ),
  /** What the desk knows of its agents, by e-mail address. */
  agents: v.optional(
    v.record(
      v.pipe(v.string(), v.email()),
      v.strictObject({
        /** Where their own phone rings. */
        phone: v.optional(e164),
        /** Languages they speak; none named means any. */
        languages: v.optional(v.array(languageTag)),
        /** When they work; default: as their department, else the site. */
        hours: v.optional(hoursSchema),
      }),
    ),
    {},
  ),
  /** How mail is sent. Without it no mail is. */
  mail: v.optional(
    v.strictObject({
      from: v.pipe(v.string(), v.minLength(3), v.maxLength(200)),
      host: v.pipe(v.string(), v.minLength(1), v.maxLength(253)),
      port: v.optional(whole(1, 65_535), 587),
      /** TLS from the first byte (port 465); otherwise STARTTLS is used where it is offered. */
      tls: v.optional(v.boolean(), false),
      user: v.optional(v.pipe(v.string(), v.maxLength(200))),
      password: v.optional(v.pipe(v.string(), v.maxLength(200))),
    }),
  ),
  /** A service that translates messages for agents, when they ask; signed (Standard Webhooks 1.0). Without it nothing is translated. */
  translation: v.optional(v.strictObject({ kind: v.literal('webhook'), url: httpUrl, secret })),
  /** Where events are posted as they happen, signed (Standard Webhooks 1.0). */
  webhooks: v.optional(
    v.pipe(
      v.array(
        v.strictObject({
          id: slug,
          url: httpUrl,
          /** One or, while it is being changed, several. */
          secrets: v.pipe(v.array(secret), v.minLength(1), v.maxLength(3)),
          /** Types of events, `callback.*` for all of a topic; default: all. */
          events: v.optional(v.array(v.pipe(v.string(), v.regex(/^[a-z_]+\.([a-z_]+|\*)$/)))),
        }),
      ),
      v.maxLength(10),
    ),
    [],
  ),
  /** Texts of the widget in the owner's own words. */
  texts: v.optional(textsSchema),
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
      /** Address under which the server is reached, without a slash at the end: links in mails and signed calls use it. */
      publicUrl: v.optional(httpUrl),
      /** Let webhooks and article sources reach addresses of the own network. */
      allowPrivateAddresses: v.optional(v.boolean(), false),
    }),
    {},
  ),
});

/** Opening hours as configured. */
export type HoursConfig = v.InferOutput<typeof hoursSchema>;
/** The configuration after checking, every default filled in. */
export type Config = v.InferOutput<typeof configSchema>;
/** The configuration as an owner writes it. */
export type ConfigInput = v.InferInput<typeof configSchema>;
