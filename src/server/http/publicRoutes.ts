import type { Hono } from 'hono';
import {
  LIMITS,
  Refusal,
  type CallQuestion,
  type Channel,
  type Config,
  type PublicConfig,
  type SlotsAnswer,
} from '../../protocol/index.ts';
import { challengeDue, dayOf, faqFor, freeSlots, hoursOf, startOf, zoneOf } from '../desk/index.ts';
import { answerCachedJson } from './answerCached.ts';
import { departmentsOf } from './departmentsOf.ts';
import type { Env, RouteParts } from './httpPorts.ts';
import { addRoute } from './routes.ts';

const DAY = 86_400_000;
const CHANNELS: readonly Channel[] = ['faq', 'chat', 'callback'];

/** What anybody on an allowed page may read: the site's configuration, its FAQ, free slots. */
export function addPublicRoutes(app: Hono<Env>, parts: RouteParts): void {
  const { ports } = parts;
  const { clock, config, faq, storage } = ports;
  const serverTime = () => new Date(clock.now()).toISOString();

  addRoute(app, '/v1/config', {
    async GET(context) {
      const answer = await publicConfig(parts);
      return answerCachedJson(context, { ...answer, serverTime: serverTime() }, JSON.stringify(answer));
    },
  });

  addRoute(app, '/v1/faq', {
    GET(context) {
      const lang = context.req.query('lang');
      if (lang !== undefined && !/^[A-Za-z]{2,3}([-_][A-Za-z0-9]{1,8}){0,3}$/.test(lang)) {
        throw new Refusal('query_invalid', { detail: 'lang: must be a language tag such as "en"' });
      }
      const { answer, version } = faqFor(faq, lang, config.site.locale, config.faq?.fallback);
      return answerCachedJson(context, answer, `${answer.locale} ${version}`);
    },
  });

  addRoute(app, '/v1/callback/slots', {
    async GET(context) {
      if (!config.channels.callback)
        throw new Refusal('channel_closed', { detail: 'Callbacks are switched off here.' });
      const query = context.req.query();
      const { department } = query;
      if (department !== undefined && !config.departments.some(({ id }) => id === department)) {
        throw new Refusal('query_invalid', { detail: 'department: there is no such department' });
      }
      const { from, to } = stretchOf(query, clock.now(), zoneOf(hoursOf(config, department)));
      const slots = await freeSlots(storage.reads, config, clock.now(), from, to, department);
      return context.json({ slots, serverTime: serverTime() } satisfies SlotsAnswer, 200, {
        'cache-control': 'no-store',
      });
    },
  });
}

async function publicConfig({
  ports,
  watch,
  attachments,
  calls,
}: RouteParts): Promise<Omit<PublicConfig, 'serverTime'>> {
  const { config, faq } = ports;
  const { name, locale, color, logo } = config.site;
  const { country, countries, promiseSeconds, slotMinutes, questions, consent, sms } = config.callback;
  const { open, changesAt } = watch.opening();
  const { phone, email } = config.contact ?? {};
  const files = attachments?.rules();
  return {
    site: { name, locale, ...(color ? { color } : {}), ...(logo ? { logo } : {}) },
    channels: CHANNELS.filter((channel) => config.channels[channel]),
    presence: await watch.presence(),
    hours: {
      open,
      ...(changesAt === undefined ? {} : { changesAt: new Date(changesAt).toISOString() }),
      timeZone: zoneOf(config.hours),
    },
    callback: {
      country,
      countries: countries ?? [country],
      promiseSeconds,
      slotMinutes,
      ...(questions.length > 0 ? { questions: questions.map(asAsked) } : {}),
      ...(consent === undefined ? {} : { consent }),
      ...(sms ? { sms: true } : {}),
      ...(challengeDue(calls, config, ports.clock.now()) ? { challenge: true } : {}),
    },
    ...departmentsOf(config),
    ...chatOf(config, files),
    faq: { locales: faq.locales() },
    ...(config.texts ? { texts: config.texts } : {}),
    ...(phone || email ? { contact: { ...(phone ? { phone } : {}), ...(email ? { email } : {}) } } : {}),
  };
}

function chatOf(
  { chat, mail }: Config,
  files: NonNullable<PublicConfig['chat']>['attachments'],
): Pick<PublicConfig, 'chat'> {
  const told = {
    ...(chat.typingPreview ? { typingPreview: true } : {}),
    ...(mail && chat.transcript ? { transcript: true } : {}),
    ...(files ? { attachments: files } : {}),
  };
  return Object.keys(told).length > 0 ? { chat: told } : {};
}

/**
 * The stretch asked for: `from` is a moment (ISO 8601) or a date, which begins in the time zone `tz` (default: the
 * site's); default now. `days` is 1 to `LIMITS.slotDays`, default all of them.
 */
function stretchOf(query: Record<string, string>, now: number, siteZone: string): { from: number; to: number } {
  const zone = zoneFrom(query.tz ?? siteZone);
  const days = query.days === undefined ? LIMITS.slotDays : Number(query.days);
  if (!Number.isInteger(days) || days < 1 || days > LIMITS.slotDays) {
    throw new Refusal('query_invalid', { detail: `days: must be a whole number from 1 to ${LIMITS.slotDays}` });
  }
  const from = query.from === undefined ? now : momentFrom(query.from, zone);
  return { from, to: from + days * DAY };
}

function zoneFrom(zone: string): string {
  try {
    dayOf(0, zone);
    return zone;
  } catch {
    throw new Refusal('query_invalid', { detail: 'tz: must be an IANA time zone such as "Europe/Warsaw"' });
  }
}

function momentFrom(text: string, zone: string): number {
  const date = /^\d{4}-\d{2}-\d{2}$/.test(text);
  const moment = Date.parse(text);
  const shaped = date || /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/.test(text);
  if (!shaped || Number.isNaN(moment)) {
    throw new Refusal('query_invalid', { detail: 'from: must be a moment such as "2026-12-01T09:00:00Z" or a date' });
  }
  return date ? startOf(dayOf(moment, 'UTC'), zone) : moment;
}

function asAsked({ options, ...question }: Config['callback']['questions'][number]): CallQuestion {
  return { ...question, ...(options ? { options } : {}) };
}
