import type { Hono } from 'hono';
import { ID_PATTERN, Refusal, type CannedReply, type RepliesAnswer } from '../../protocol/index.ts';
import type { ReplyRecord } from '../desk/index.ts';
import { replySchema } from './bodies.ts';
import type { Env, RouteParts } from './httpPorts.ts';
import { readShape } from './readJson.ts';
import { addRoute } from './routes.ts';
import { signedIn } from './signedIn.ts';

/** Saved sentences there may be. */
const MOST = 1_000;

/** Sentences agents use again and again: those of the configuration, and those saved in the inbox. */
export function addReplyRoutes(app: Hono<Env>, { ports, accounts }: RouteParts): void {
  const { storage, clock, config } = ports;

  addRoute(app, '/v1/agent/replies', {
    async GET(context) {
      await signedIn(context, accounts);
      const saved = (await storage.reads.replies()).map(toAnswer);
      const given = config.chat.replies.map(({ shortcut, text, locale }) => ({
        shortcut,
        text,
        ...(locale ? { locale } : {}),
      }));
      const replies = [...saved, ...given].sort((a, b) => (a.shortcut < b.shortcut ? -1 : 1));
      return context.json({ replies } satisfies RepliesAnswer);
    },
  });

  addRoute(app, '/v1/agent/replies/:id', {
    async PUT(context) {
      const { agent } = await signedIn(context, accounts);
      const id = idOf(context.req.param('id'));
      const { shortcut, text, locale } = await readShape(context, replySchema);
      const by = { id: agent.id, name: agent.name };
      const record = { id, shortcut, text, ...(locale ? { locale } : {}), by, at: clock.now() };
      await storage.write(async (transaction) => {
        const known = await transaction.replies();
        if (known.length >= MOST && !known.some((reply) => reply.id === id)) {
          throw new Refusal('body_invalid', { detail: `There are ${MOST} replies already.` });
        }
        await transaction.putReply(record);
      });
      return context.json(toAnswer(record));
    },
    async DELETE(context) {
      await signedIn(context, accounts);
      const id = idOf(context.req.param('id'));
      const known = await storage.write(async (transaction) => {
        const found = (await transaction.replies()).some((reply) => reply.id === id);
        await transaction.removeReply(id);
        return found;
      });
      if (!known) throw new Refusal('not_found', { detail: 'There is no such reply.' });
      return context.body(null, 204);
    },
  });
}

function idOf(id: string | undefined): string {
  if (!id || !ID_PATTERN.test(id)) throw new Refusal('not_found', { detail: 'There is no such reply.' });
  return id;
}

function toAnswer({ id, shortcut, text, locale, by, at }: ReplyRecord): CannedReply {
  return { id, shortcut, text, ...(locale ? { locale } : {}), by, at: new Date(at).toISOString() };
}
