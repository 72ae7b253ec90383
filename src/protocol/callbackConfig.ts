import * as v from 'valibot';

/** A name, a title. */
export const shortText = v.pipe(v.string(), v.minLength(1), v.maxLength(120));
/** A short stable name in the configuration. */
export const slug = v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9_-]{0,59}$/, 'must be a name such as "sales"'));
const country = v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, 'must be an ISO 3166 code such as "PL"'));
/** A whole number within bounds. */
export const whole = (min: number, max: number) => v.pipe(v.number(), v.integer(), v.minValue(min), v.maxValue(max));
/** A phone number, E.164. */
export const e164 = v.pipe(v.string(), v.regex(/^\+[1-9][0-9]{5,14}$/, 'must be like "+48221234567"'));
/** One text for all, or one per language. */
export const words = v.union([
  v.pipe(v.string(), v.minLength(1), v.maxLength(1000)),
  v.record(v.string(), v.pipe(v.string(), v.minLength(1), v.maxLength(1000))),
]);
/** An address on the web. */
export const httpUrl = v.pipe(v.string(), v.regex(/^https?:\/\//, 'must begin with https:// or http://'));
/** A secret, or `env:NAME` of the variable that holds it. */
export const secret = v.pipe(
  v.string(),
  v.maxLength(200),
  v.check((text) => /^env:\w+$/.test(text) || text.length >= 16, 'must have 16 characters or be like "env:NAME"'),
);

/** How calls are really made. Secrets may be written as `env:NAME`, to be read from the environment. */
const phoneSchema = v.variant('kind', [
  /** Agents dial themselves, by `tel:`; the desk learns the outcome from their clicks. */
  v.strictObject({ kind: v.literal('manual') }),
  /** Two phones on a page ring: for trying out and for tests. Nothing leaves the machine. */
  v.strictObject({ kind: v.literal('simulated') }),
  /** A service of the owner's own, asked and answering by signed calls (Standard Webhooks 1.0). */
  v.strictObject({ kind: v.literal('webhook'), url: httpUrl, secret }),
  /** The REST interface of Twilio, or one that follows it. */
  v.strictObject({
    kind: v.literal('twilio'),
    accountSid: v.pipe(v.string(), v.minLength(2), v.maxLength(64)),
    authToken: secret,
    /** The number calls come from. */
    from: e164,
    /** Default: the public address of the service. */
    baseUrl: v.optional(httpUrl, 'https://api.twilio.com'),
  }),
]);

/** How text messages are sent. */
const smsSchema = v.variant('kind', [
  v.strictObject({ kind: v.literal('webhook'), url: httpUrl, secret }),
  v.strictObject({
    kind: v.literal('twilio'),
    accountSid: v.pipe(v.string(), v.minLength(2), v.maxLength(64)),
    authToken: secret,
    from: e164,
    baseUrl: v.optional(httpUrl, 'https://api.twilio.com'),
  }),
]);

/** What the site says about calling back. */
export const callbackConfigSchema = v.strictObject({
  /** The site's own country: numbers typed without a country code are taken for its numbers. */
  country: v.optional(country, 'US'),
  /** Countries that may be called; default: only the site's own. */
  countries: v.optional(v.pipe(v.array(country), v.minLength(1))),
  /** Seconds within which somebody calls when "call me now" is promised, while too little was measured to tell. */
  promiseSeconds: v.optional(whole(5, 600), 28),
  /** The promise follows what was measured, within these bounds (seconds). A promise above the upper one is not made. */
  promise: v.optional(
    v.strictObject({ least: v.optional(whole(5, 600), 20), most: v.optional(whole(5, 600), 120) }),
    {},
  ),
  /** Length of a slot in minutes. */
  slotMinutes: v.optional(whole(5, 120), 15),
  /** The first slot offered begins at least this many minutes from now. */
  leadMinutes: v.optional(whole(0, 1440), 30),
  /** Days ahead for which slots are offered. */
  days: v.optional(whole(1, 60), 14),
  /** Calls that can be made in one slot. */
  capacity: v.optional(whole(1, 100), 1),
  /** Minutes before a slot at which its visitor is reminded, where there is a way to. */
  remindMinutes: v.optional(whole(5, 1440), 60),
  /** Who is asked to take a call: everybody at once, one after another, or whoever has had none for longest. */
  distribution: v.optional(
    v.strictObject({
      order: v.optional(v.picklist(['all', 'in_turn', 'longest_idle']), 'all'),
      /** Seconds one agent is asked before the next one. */
      ringSeconds: v.optional(whole(5, 60), 20),
      /** Agents asked before it goes to everybody. */
      most: v.optional(whole(1, 20), 3),
      /** Who is rung first, where a telephone system makes the call. */
      first: v.optional(v.picklist(['agent', 'visitor']), 'agent'),
    }),
    {},
  ),
  /** A visitor who did not answer is rung again so often, so many minutes later each time. */
  retries: v.optional(
    v.strictObject({
      minutes: v.optional(v.pipe(v.array(whole(1, 1440)), v.maxLength(5)), [5, 30]),
      /** Minutes after which a callback nobody took is given up. */
      expireMinutes: v.optional(whole(10, 10_080), 1440),
    }),
    {},
  ),
  /** Questions asked before the call. */
  questions: v.optional(
    v.pipe(
      v.array(
        v.strictObject({
          id: slug,
          label: words,
          required: v.optional(v.boolean(), false),
          /** With options it is a choice. */
          options: v.optional(v.pipe(v.array(words), v.minLength(1), v.maxLength(20))),
        }),
      ),
      v.maxLength(8),
    ),
    [],
  ),
  /** Words to agree to before a call; without them no consent is asked for. */
  consent: v.optional(words),
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
  /** How many calls may be asked for, whatever the number. */
  limits: v.optional(
    v.strictObject({
      visitorPerDay: v.optional(whole(1, 1000), 5),
      addressPerHour: v.optional(whole(1, 100_000), 10),
      addressPerDay: v.optional(whole(1, 100_000), 30),
      sitePerHour: v.optional(whole(1, 1_000_000), 300),
      /** Calls the site makes in a day at most: the ceiling of what it can cost. */
      sitePerDay: v.optional(whole(1, 1_000_000), 1000),
      /** Minutes of talk after which a call is ended by the desk, where a telephone system makes it. */
      callMinutes: v.optional(whole(1, 240), 60),
      /** Minutes of all calls of a day. */
      minutesPerDay: v.optional(whole(1, 1_000_000), 6000),
    }),
    {},
  ),
  /** Numbers (or their beginnings) and addresses (or networks, `10.0.0.0/8`) that get no call. */
  blocked: v.optional(
    v.strictObject({
      numbers: v.optional(v.array(v.pipe(v.string(), v.regex(/^\+[1-9][0-9]{0,14}$/))), []),
      addresses: v.optional(v.array(v.pipe(v.string(), v.maxLength(60))), []),
    }),
    {},
  ),
  /** A small sum for the visitor's computer, as a brake: never, when there are many requests, or always. */
  challenge: v.optional(v.picklist(['never', 'attack', 'always']), 'attack'),
  /** A code by text message before a call: never, when a request looks risky, or always. Needs `sms`. */
  verify: v.optional(v.picklist(['never', 'risk', 'always']), 'never'),
  phone: v.optional(phoneSchema, { kind: 'manual' }),
  sms: v.optional(smsSchema),
});
