import type { Hono } from 'hono';
import { Refusal, type TranslationAnswer } from '../../protocol/index.ts';
import { RATES, takeOrRefuse } from '../desk/index.ts';
import { translationSchema } from './bodies.ts';
import type { Env, RouteParts } from './httpPorts.ts';
import { readShape } from './readJson.ts';
import { addRoute } from './routes.ts';
import { signedIn } from './signedIn.ts';

/**
 * A message in another language, for an agent who asks for it. Only what is in the log is given away, by its place; the answer is
 * stored nowhere. Where the site has no translator there is no such address.
 */
export function addTranslationRoutes(app: Hono<Env>, { ports, accounts }: RouteParts): void {
  const { storage, limits, log, channels } = ports;
  const translator = channels?.translator;
  if (!translator) return;

  addRoute(app, '/v1/agent/translations', {
    async POST(context) {
      const { agent } = await signedIn(context, accounts);
      const { conversationId, seq, to } = await readShape(context, translationSchema);
      takeOrRefuse(limits, `translations ${agent.id}`, RATES.translations);
      const event = await storage.reads.eventAt(conversationId, seq);
      if (event?.type !== 'message.sent' || event.data.text === '') {
        throw new Refusal('not_found', { detail: 'There is no message with words at this place.' });
      }
      const conversation = await storage.reads.conversation(conversationId);
      const from = event.author.kind === 'visitor' ? conversation?.locale : undefined;
      try {
        const wish = { text: event.data.text, to, ...(from ? { from } : {}) };
        const text = await translator.translate(wish, `${event.id}.${to}`);
        return context.json({ text, to } satisfies TranslationAnswer);
      } catch (error) {
        log.warn({ reason: (error as Error).name }, 'a message could not be translated');
        throw new Refusal('unavailable', { detail: 'The translation service gave no answer.' });
      }
    },
  });
}
