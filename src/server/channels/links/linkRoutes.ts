import type { Context, Hono } from 'hono';
import { html } from 'hono/html';
import {
  newId,
  Refusal,
  type Callback,
  type ConversationSummary,
  type Event,
  type VisitorCommand,
} from '../../../protocol/index.ts';
import {
  forVisitor,
  freeSlots,
  readLink,
  type AddressSigner,
  type Desk,
  type DeskPorts,
  type LinkClaims,
} from '../../desk/index.ts';
import { isAllowedOrigin } from '../../http/allowedOrigin.ts';
import { bearerToken } from '../../http/bearerToken.ts';
import type { Env } from '../../http/httpPorts.ts';
import { addRoute } from '../../http/routes.ts';
import { linkWords } from '../linkWords.ts';
import { confirmAddress, isConfirmed } from '../mail/confirmation.ts';
import { callPage } from './callPage.ts';
import { LINK_HEADERS, LINK_STYLES, linkLayout, linkStyles, type Html } from './linkLayout.ts';
import { visitorZone, type LinkMaker } from './linkMaker.ts';
import { talkPage } from './talkPage.ts';

/** What the pages behind signed links work with. */
export interface LinkRoutesParts {
  readonly ports: DeskPorts;
  readonly desk: Pick<Desk, 'linkBatch' | 'visitor'>;
  readonly signer: AddressSigner;
  readonly links: LinkMaker;
}

interface Opened {
  readonly claims: LinkClaims;
  readonly conversation: ConversationSummary;
  readonly callback: Callback;
}

const FORM_BYTES = 4_096;
const PAGE = 500;

/** The pages behind signed links: `/c/{token}` a call, `/t/{token}` a conversation. The token is all the right there is. */
export function addLinkRoutes(app: Hono<Env>, { ports, desk, signer, links }: LinkRoutesParts): void {
  const { config, storage, clock, random } = ports;
  const site = config.site.name;

  addRoute(app, LINK_STYLES, {
    GET: () =>
      new Response(linkStyles(config.site.color), {
        headers: { 'content-type': 'text/css; charset=utf-8', 'cache-control': 'public, max-age=300' },
      }),
  });
  addRoute(app, '/c/:token', { GET: (context) => guarded(context, async () => show(context, await open(context))) });
  addRoute(app, '/c/:token/call.ics', {
    GET: (context) =>
      guarded(context, async () => {
        const { callback, conversation } = await open(context);
        if (!callback.slot) throw new Refusal('link_invalid');
        const url = `${config.server.publicUrl ?? origin(context)}/c/${context.req.param('token')}`;
        const body = await links.calendar(callback, conversation, clock.now(), url);
        const headers = { ...LINK_HEADERS, 'content-type': 'text/calendar; charset=utf-8' };
        return new Response(body, {
          headers: { ...headers, 'content-disposition': 'attachment; filename="call.ics"' },
        });
      }),
  });
  post('cancel', async ({ callback }) => ({ type: 'callback.cancel', data: { callbackId: callback.id } }));
  post('move', async ({ callback }, form) => {
    const slotStart = form.get('slotStart') ?? '';
    if (Number.isNaN(Date.parse(slotStart))) throw new Refusal('slot_invalid');
    return { type: 'callback.reschedule', data: { callbackId: callback.id, slotStart } };
  });
  post('remind', async () => undefined);
  addRoute(app, '/t/:token', { GET: (context) => guarded(context, () => showTalk(context)) });
  addRoute(app, '/v1/callback/:id/links', {
    async GET(context) {
      const visitorId = await desk.visitor(bearerToken(context));
      const all = (await storage.reads.conversationsOf(visitorId)).flatMap(({ callbacks }) => callbacks);
      const callback = all.find(({ id }) => id === context.req.param('id'));
      if (!callback) throw new Refusal('callback_not_found');
      const manage = `${config.server.publicUrl ?? origin(context)}${links.call(callback, clock.now())}`;
      return context.json({ manage, ...(callback.slot ? { calendar: `${manage}/call.ics` } : {}) });
    },
  });

  function post(
    step: 'cancel' | 'move' | 'remind',
    command: (opened: Opened, form: URLSearchParams) => Promise<Pick<VisitorCommand, 'type' | 'data'> | undefined>,
  ): void {
    addRoute(app, `/c/:token/${step}`, {
      POST: (context) =>
        guarded(context, async () => {
          const opened = await open(context);
          const { conversation, claims } = opened;
          try {
            const made = await command(opened, await readForm(context));
            if (made) {
              const id = newId({ now: () => clock.now(), random });
              const whole = { ...made, id, conversationId: conversation.id } as VisitorCommand;
              await desk.linkBatch(conversation.visitorId, [whole]);
            }
          } catch (error) {
            if (!(error instanceof Refusal)) throw error;
            return show(context, await open(context), error);
          }
          // Whoever has acted by a link has received the letter it was in.
          if (claims.address) await confirmAddress(storage, claims.address, clock.now());
          return new Response(null, {
            status: 303,
            headers: { ...LINK_HEADERS, location: `${pathOf(context)}?done=${step}` },
          });
        }),
    });
  }

  async function open(context: Context<Env>): Promise<Opened> {
    const claims = readLink(signer, context.req.param('token') ?? '', clock.now());
    const conversation = await storage.reads.conversation(claims.conversationId);
    const callback = conversation?.callbacks.find(({ id }) => id === claims.callbackId);
    if (claims.kind !== 'call' || !conversation || !callback) throw new Refusal('link_invalid');
    return { claims, conversation, callback };
  }

  async function show(
    context: Context<Env>,
    { claims, conversation, callback }: Opened,
    refusal?: Refusal,
  ): Promise<Response> {
    const { locale, words } = linkWords(conversation.locale);
    const now = clock.now();
    const asks = claims.address !== undefined && callback.slot !== undefined;
    const confirmed = asks && (await isConfirmed(storage.reads, claims.address));
    const done = context.req.query('done');
    const news = refusal ? words(NEWS[refusal.code] ?? 'wrong') : done === 'move' ? words('moved') : undefined;
    const main = callPage({
      site,
      locale,
      words,
      timeZone: visitorZone(config, conversation),
      callback,
      slots: await freeSlots(storage.reads, config, now, now, Number.MAX_SAFE_INTEGER, callback.department),
      path: pathOf(context),
      ...(news ? { news } : {}),
      ...(asks ? { reminder: confirmed ? 'wanted' : 'ask' } : {}),
    });
    return answer(locale, words('title', { site }), main, refusal ? 409 : 200);
  }

  async function showTalk(context: Context<Env>): Promise<Response> {
    const claims = readLink(signer, context.req.param('token') ?? '', clock.now());
    const conversation = await storage.reads.conversation(claims.conversationId);
    if (claims.kind !== 'talk' || !conversation) throw new Refusal('link_invalid');
    const { locale, words } = linkWords(conversation.locale);
    const page = conversation.page?.url;
    const main = talkPage({
      words,
      locale,
      timeZone: visitorZone(config, conversation),
      events: (await eventsOf(conversation)).map(forVisitor),
      ...(page && URL.canParse(page) && isAllowedOrigin(new URL(page).origin, config.site.origins)
        ? { goOn: page }
        : {}),
    });
    return answer(locale, words('talkTitle', { site }), main);
  }

  async function eventsOf({ id, visitorId }: ConversationSummary): Promise<Event[]> {
    const found: Event[] = [];
    for (let after = 0; ; ) {
      const events = await storage.reads.events({ after, limit: PAGE, visitorId });
      found.push(...events.filter(({ conversationId }) => conversationId === id));
      if (events.length < PAGE) return found;
      after = events.at(-1)!.position;
    }
  }

  async function answer(locale: string, title: string, main: Html, status = 200): Promise<Response> {
    const text = String(await linkLayout(locale, site, title, main));
    return new Response(text, { status, headers: { ...LINK_HEADERS, 'content-language': locale } });
  }

  /** A link that does not work is told to a person, as a page. */
  async function guarded(context: Context<Env>, work: () => Promise<Response>): Promise<Response> {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof Refusal) || error.code !== 'link_invalid') throw error;
      const asked = context.req.header('accept-language')?.split(',')[0] ?? config.site.locale;
      const { locale, words } = linkWords(asked);
      const text = await linkLayout(locale, site, words('invalidTitle'), html`<p>${words('invalid')}</p>`);
      return new Response(String(text), { status: 403, headers: { ...LINK_HEADERS, 'content-language': locale } });
    }
  }
}

const NEWS: Readonly<Partial<Record<string, 'taken' | 'limited'>>> = {
  slot_taken: 'taken',
  slot_invalid: 'taken',
  callback_limited: 'limited',
};

function pathOf(context: Context<Env>): string {
  return `/c/${context.req.param('token')}`;
}

function origin(context: Context<Env>): string {
  return `${context.get('secure') ? 'https' : 'http'}://${context.get('host')}`;
}

async function readForm(context: Context<Env>): Promise<URLSearchParams> {
  const announced = Number(context.req.header('content-length') ?? 0);
  const text = announced > FORM_BYTES ? undefined : await context.req.text();
  if (text === undefined || text.length > FORM_BYTES) throw new Refusal('body_too_large');
  return new URLSearchParams(text);
}
