import type { Context, Hono } from 'hono';
import { Refusal, type FaqReport } from '../../protocol/index.ts';
import { dayOf, faqReport, readFaqEvents, REPORT_LIMITS, reportCsv, startOf, zoneOf } from '../desk/index.ts';
import type { Env, RouteParts } from './httpPorts.ts';
import { addRoute } from './routes.ts';
import { signedIn } from './signedIn.ts';

const DAY = 86_400_000;
const USUAL_DAYS = 30;
const TAG = /^[A-Za-z]{2,3}([-_][A-Za-z0-9]{1,8}){0,3}$/;
const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/;

/** What people looked for, for agents: to be read, and as a table to be kept. */
export function addFaqReportRoutes(app: Hono<Env>, parts: RouteParts): void {
  addRoute(app, '/v1/agent/faq/report', {
    GET: async (context) => context.json(await readReport(context, parts)),
  });
  addRoute(app, '/v1/agent/faq/report.csv', {
    async GET(context) {
      const report = await readReport(context, parts);
      const name = `deskbell-faq-${report.from.slice(0, 10)}-${report.to.slice(0, 10)}.csv`;
      // The mark at the beginning makes spreadsheets read UTF-8.
      return context.body(`\uFEFF${reportCsv(report)}`, 200, {
        'content-type': 'text/csv; charset=utf-8; header=present',
        'content-disposition': `attachment; filename="${name}"`,
      });
    },
  });
}

async function readReport(context: Context<Env>, { ports, accounts }: RouteParts): Promise<FaqReport> {
  await signedIn(context, accounts);
  const { from, to, lang } = wishOf(context.req.query(), ports.clock.now(), zoneOf(ports.config.hours));
  const events = await readFaqEvents(ports, Date.parse(from), Date.parse(to));
  return faqReport({ events, from, to, lang });
}

/** Moments or dates of the site's zone. `to` is excluded and by default now; `from` by default 30 days before. */
function wishOf(query: Record<string, string>, now: number, zone: string): { from: string; to: string; lang?: string } {
  const { lang } = query;
  if (lang !== undefined && !TAG.test(lang)) {
    throw new Refusal('query_invalid', { detail: 'lang: must be a language tag such as "en"' });
  }
  // What happens this very moment counts too.
  const to = query.to === undefined ? now + 1 : momentOf('to', query.to, zone);
  const from = query.from === undefined ? to - USUAL_DAYS * DAY : momentOf('from', query.from, zone);
  if (from >= to) throw new Refusal('query_invalid', { detail: 'from: must be before "to"' });
  // An hour more for the day on which clocks are set back.
  if (to - from > REPORT_LIMITS.days * DAY + DAY / 24 + 1) {
    throw new Refusal('query_invalid', { detail: `from: must be at most ${REPORT_LIMITS.days} days before "to"` });
  }
  const [begins, ends] = [from, to].map((moment) => new Date(moment).toISOString());
  return { from: begins!, to: ends!, ...(lang === undefined ? {} : { lang }) };
}

function momentOf(name: string, text: string, zone: string): number {
  const date = /^\d{4}-\d{2}-\d{2}$/.test(text);
  const moment = Date.parse(text);
  if (Number.isNaN(moment) || !(date || MOMENT.test(text))) {
    throw new Refusal('query_invalid', {
      detail: `${name}: must be a moment such as "2026-12-01T09:00:00Z" or a date`,
    });
  }
  return date ? startOf(dayOf(moment, 'UTC'), zone) : moment;
}
