import type { Hono } from 'hono';
import { ID_PATTERN, Refusal } from '../../protocol/index.ts';
import { eraseVisitor, exportVisitor } from '../desk/index.ts';
import { bearerToken } from './bearerToken.ts';
import type { Env, RouteParts } from './httpPorts.ts';
import { addRoute } from './routes.ts';
import { signedIn } from './signedIn.ts';

/** What is kept of a visitor: to be had, and to be erased, by themselves and by agents on their behalf. */
export function addVisitorDataRoutes(app: Hono<Env>, { ports, desk, accounts, hub }: RouteParts): void {
  const { storage, attachments } = ports;
  const parts = { storage, ...(attachments ? { files: attachments.files } : {}) };

  async function erase(visitorId: string): Promise<void> {
    await eraseVisitor(parts, visitorId);
    hub.erased(visitorId);
  }

  addRoute(app, '/v1/visitor', {
    async GET(context) {
      const visitorId = await desk.visitor(bearerToken(context));
      return context.json(await exportVisitor(storage.reads, visitorId), 200, { 'cache-control': 'no-store' });
    },
    async DELETE(context) {
      await erase(await desk.visitor(bearerToken(context)));
      return context.body(null, 204);
    },
  });

  addRoute(app, '/v1/agent/visitors/:visitorId', {
    async GET(context) {
      await signedIn(context, accounts);
      const visitorId = idOf(context.req.param('visitorId'));
      return context.json(await exportVisitor(storage.reads, visitorId), 200, { 'cache-control': 'no-store' });
    },
    async DELETE(context) {
      await signedIn(context, accounts);
      await erase(idOf(context.req.param('visitorId')));
      return context.body(null, 204);
    },
  });
}

function idOf(text: string | undefined): string {
  if (!text || !ID_PATTERN.test(text)) throw new Refusal('not_found', { detail: 'There is no such visitor.' });
  return text;
}
