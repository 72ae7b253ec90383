import { Hono } from 'hono';
import { Refusal, type Config } from '../../protocol/index.ts';
import { createAccounts, createCallbackDeadlines, createDesk, createLearning, type Accounts } from '../desk/index.ts';
import { createHub, createPresenceWatch } from '../realtime/index.ts';
import { addAgentRoutes } from './agentRoutes.ts';
import { answerProblem } from './answerProblem.ts';
import { addAssetRoutes } from './assetRoutes.ts';
import { cors } from './cors.ts';
import { addHelpRoutes, type HelpRoutesOptions } from './helpRoutes.ts';
import type { Env, RouteParts, ServerPorts } from './httpPorts.ts';
import { createMetrics } from './metrics.ts';
import { observe } from './observe.ts';
import { addOperatorRoutes } from './operatorRoutes.ts';
import { addPublicRoutes } from './publicRoutes.ts';
import { sameOrigin } from './sameOrigin.ts';
import { addVisitorRoutes } from './visitorRoutes.ts';

/** A server in this process: requests go in through `app`, by whatever listens, or by a test. */
export interface Server {
  /** `app.fetch(request, { address })` answers a web-standard request. */
  readonly app: Hono<Env>;
  readonly accounts: Accounts;
  /** Catches up on callbacks that came due while nobody watched. Call once, before requests come. */
  start(): Promise<void>;
  /** Ends streams and timers and refuses further requests; the storage stays open for what is still being answered. */
  close(): void;
}

/** Headers of answers that are data: nothing to be run, framed, sniffed or kept. */
const DATA_HEADERS = {
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'deskbell-version': '1',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
};

/** Puts the server together from its ports. Listens to nothing by itself. */
export function createServer(ports: ServerPorts): Server {
  const { storage, clock, config, log } = ports;
  const hub = createHub(storage, clock);
  const onError = (error: unknown) => log.error({ err: error }, 'failed in the background');
  const watch = createPresenceWatch({ storage, hub, clock, config, onError });
  const deskPorts = { ...ports, connected: hub };
  const metrics = createMetrics(storage, hub);
  const deadlines = createCallbackDeadlines(deskPorts, onError);
  const accounts = createAccounts(deskPorts);
  const learning = createLearning({ ...ports, onError });
  const parts: RouteParts = { ports, desk: createDesk(deskPorts), accounts, learning, hub, watch, metrics };
  let closing = false;

  const app = new Hono<Env>();
  app.onError((error, context) => {
    if (!(error instanceof Refusal)) log.error({ err: error, requestId: context.get('requestId') }, 'request failed');
    return answerProblem(error, context.get('requestId'));
  });
  app.notFound((context) => answerProblem(new Refusal('not_found'), context.get('requestId')));
  app.use(observe(ports, metrics));
  for (const path of ['/v1/*', '/healthz', '/readyz', '/metrics']) app.use(path, dataHeaders());
  app.use('/v1/*', async (_, next) => {
    if (closing) throw new Refusal('unavailable', { retryAfter: 2 });
    await next();
  });
  app.use('/v1/agent/*', sameOrigin());
  const crossOrigin = cors(config.site.origins);
  app.use('/v1/*', (context, next) =>
    context.req.path.startsWith('/v1/agent/') ? next() : crossOrigin(context, next),
  );

  addVisitorRoutes(app, parts);
  addPublicRoutes(app, parts);
  addAgentRoutes(app, parts);
  addOperatorRoutes(app, parts, () => closing);
  if (config.faq?.pages.enabled) addHelpRoutes(app, helpOptions(ports, config.faq));
  if (ports.assets) addAssetRoutes(app, ports.assets);
  const { site } = ports;
  if (site) app.all('*', (context) => site.fetch(context.req.raw, context.env));

  return {
    app,
    accounts,
    async start() {
      await Promise.all([ports.faq.refresh(), deadlines.start()]);
    },
    close() {
      closing = true;
      deadlines.stop();
      learning.stop();
      watch.close();
      hub.close();
      metrics.close();
    },
  };
}

function helpOptions(ports: ServerPorts, { pages, fallback }: NonNullable<Config['faq']>): HelpRoutesOptions {
  const { config, faq, faqSearch, assets, limits } = ports;
  const { name, locale, color } = config.site;
  return {
    site: {
      name,
      locale,
      faq,
      bell: pages.bell && assets !== undefined,
      ...(color ? { color } : {}),
      ...(pages.links ? { links: pages.links } : {}),
      ...(config.contact ? { contact: config.contact } : {}),
    },
    origin: pages.origin,
    fallback,
    search: faqSearch,
    limits,
  };
}

function dataHeaders(): Parameters<Hono<Env>['use']>[1] {
  return async (context, next) => {
    await next();
    for (const [name, value] of Object.entries(DATA_HEADERS)) context.res.headers.set(name, value);
    if (!context.res.headers.has('cache-control')) context.res.headers.set('cache-control', 'no-store');
  };
}
