import type { Event } from '../../protocol/index.ts';

/** An event as its visitor may see it: without the agents' notes. */
export function forVisitor(event: Event): Event {
  if (event.type !== 'callback.completed' || event.data.note === undefined) return event;
  return { ...event, data: { callbackId: event.data.callbackId } };
}
