import type { Context } from 'hono';

/** The cursor a reader goes on from. On a stream `Last-Event-ID` (HTML standard, §9.2) wins over `since`. */
export function sinceOf(context: Context, stream = false): string | undefined {
  const last = stream ? context.req.header('last-event-id') : undefined;
  return last || context.req.query('since') || undefined;
}
