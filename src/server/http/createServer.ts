import { Hono } from 'hono';
import { Refusal, type Config } from '../../protocol/index.ts';
import {
  createAccounts,
  createAttachments,
  createAttachmentSweep,
  createCallbackDeadlines,
  createCallCodes,
  createCallHistory,
  createCallRules,
  createDesk,
  createDuty,
  createLearning,
  createSnoozeWatch,
  type Accounts,
} from '../desk/index.ts';
import { openChannels } from '../channels/openChannels.ts';
import { createHub, createPresenceWatch, createQueueWatch, createReplyWatch } from '../realtime/index.ts';
import { addAgentRoutes } from './agentRoutes.ts';
import { answerProblem } from './answerProblem.ts';
import { addAssetRoutes } from './assetRoutes.ts';
import { addAttachmentRoutes } from './attachmentRoutes.ts';
import { cors } from './cors.ts';
import { addCallRoutes } from './callRoutes.ts';
import { addHistoryRoutes } from './historyRoutes.ts';
import { addReplyRoutes } from './replyRoutes.ts';
import { addHelpRoutes, type HelpRoutesOptions } from './helpRoutes.ts';
import type { Env, RouteParts, ServerPorts } from './httpPorts.ts';
import { createMetrics } from './metrics.ts';
import { observe } from './observe.ts';
import { addOperatorRoutes } from './operatorRoutes.ts';
import { addPublicRoutes } from './publicRoutes.ts';
import { sameOrigin } from './sameOrigin.ts';
import { addTranscriptRoutes } from './transcriptRoutes.ts';
import { addTranslationRoutes } from './translationRoutes.ts';
import { addVisitorDataRoutes } from './visitorDataRoutes.ts';
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
  const deskPorts = { ...ports, connected: hub };
  const duty = createDuty(config);
  const history = createCallHistory();
  const callRules = createCallRules({ ...ports.calls, ports: deskPorts, duty, history, onError });
  const watch = createPresenceWatch({
    storage,
    hub,
    clock,
    config,
    calls: callRules,
    replySeconds: () => replies.seconds(),
    onError,
    onPeople: () => deadlines.look(),
  });
  const replies = createReplyWatch({ storage, clock, onError, changed: () => void watch.refresh().catch(onError) });
  const queue = createQueueWatch({ storage, hub, clock, onError });
  const snoozes = createSnoozeWatch(deskPorts, onError);
  const metrics = createMetrics(storage, hub);
  const deadlines = createCallbackDeadlines({
    ports: deskPorts,
    duty,
    history,
    onError,
    onStopped: (stopped) =>
      log.warn({}, stopped ? 'no calls are placed: stopped, or used up for today' : 'calls are placed again'),
    onReminder: (due) => channels.remind(due),
  });
  const unwatch = storage.onCommit((logged) => {
    const events = logged.map(({ event }) => event).filter(({ type }) => type.startsWith('callback.'));
    if (events.length === 0) return;
    callRules.promises.note(events);
    watch.refresh().catch(onError);
  });
  const accounts = createAccounts(deskPorts);
  const learning = createLearning({ ...ports, onError });
  const codes = createCallCodes(deskPorts, ports.channels?.texter, (code) => `${config.site.name}: ${code}`);
  const attachments = ports.attachments && createAttachments(deskPorts, ports.attachments);
  const sweep = ports.attachments && createAttachmentSweep({ storage, clock, files: ports.attachments.files }, onError);
  const parts: RouteParts = {
    ports,
    desk: createDesk({ ...deskPorts, callRules }, codes),
    calls: callRules,
    accounts,
    learning,
    hub,
    watch,
    queue,
    metrics,
    ...(attachments ? { attachments } : {}),
  };
  const channels = openChannels(deskPorts, parts.desk, ports.channels ?? {}, onError);
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
  addCallRoutes(app, parts);
  addAgentRoutes(app, parts);
  addAttachmentRoutes(app, parts);
  channels.addRoutes(app);
  addHistoryRoutes(app, parts);
  addReplyRoutes(app, parts);
  addTranslationRoutes(app, parts);
  addVisitorDataRoutes(app, parts);
  addTranscriptRoutes(app, parts);
  addOperatorRoutes(app, parts, () => closing);
  if (config.faq?.pages.enabled) addHelpRoutes(app, helpOptions(ports, config.faq));
  if (ports.assets) addAssetRoutes(app, ports.assets);
  const { site } = ports;
  if (site) app.all('*', (context) => site.fetch(context.req.raw, context.env));

  return {
    app,
    accounts,
    async start() {
      // Calls under way are heard before anybody is taken for gone.
      await channels.start();
      await Promise.all([
        ports.faq.refresh(),
        callRules.start(),
        deadlines.start(),
        sweep?.start(),
        snoozes.start(),
        queue.start(),
        replies.start(),
      ]);
    },
    close() {
      closing = true;
      deadlines.stop();
      snoozes.stop();
      queue.close();
      replies.close();
      channels.stop();
      unwatch();
      sweep?.stop();
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
