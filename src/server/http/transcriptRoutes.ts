import type { Context, Hono } from 'hono';
import { Refusal, type ConversationSummary, type TranscriptAnswer } from '../../protocol/index.ts';
import {
  createTranscript,
  readTranscript,
  transcriptHtml,
  transcriptText,
  type Transcript,
} from '../transcript/index.ts';
import { bearerToken } from './bearerToken.ts';
import { conversationOf } from './historyRoutes.ts';
import type { Env, RouteParts } from './httpPorts.ts';
import { addRoute } from './routes.ts';

/** A conversation to keep, as a file for its visitor. */
export function addTranscriptRoutes(app: Hono<Env>, parts: RouteParts): void {
  const { ports, desk } = parts;
  const { storage, config } = ports;

  async function transcriptOf(context: Context<Env>, conversation: ConversationSummary): Promise<Transcript> {
    const { lang = conversation.locale, tz = conversation.timeZone } = context.req.query();
    const events = await readTranscript(storage.reads, conversation.id);
    return createTranscript({ events, site: config.site.name, locale: lang, timeZone: zoneOr(tz) });
  }

  addRoute(app, '/v1/conversations/:id/transcript', {
    async GET(context) {
      const visitorId = await desk.visitor(bearerToken(context));
      const conversation = await conversationOf(parts, context);
      if (conversation.visitorId !== visitorId) throw new Refusal('conversation_not_found');
      const { format = 'txt' } = context.req.query();
      if (format !== 'txt' && format !== 'html') {
        throw new Refusal('query_invalid', { detail: 'format: must be txt or html' });
      }
      const transcript = await transcriptOf(context, conversation);
      const day = conversation.startedAt.slice(0, 10);
      return context.json({
        name: `${config.site.name.replace(/[^\p{L}\p{N}]+/gu, '-')}-${day}.${format}`,
        type: format === 'txt' ? 'text/plain' : 'text/html',
        text: format === 'txt' ? transcriptText(transcript) : transcriptHtml(transcript),
      } satisfies TranscriptAnswer);
    },
  });
}

/** A zone this machine knows; UTC for any other. */
function zoneOr(timeZone: string): string {
  try {
    new Intl.DateTimeFormat('en', { timeZone });
    return timeZone;
  } catch {
    return 'UTC';
  }
}
