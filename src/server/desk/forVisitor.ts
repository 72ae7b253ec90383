import type { Event } from '../../protocol/index.ts';
import { DESK } from './situation.ts';

const FOR_AGENTS: ReadonlySet<string> = new Set([
  'note.added',
  'conversation.snoozed',
  'conversation.woken',
  'visitor.blocked',
]);

/** An event as its visitor may see it: without the agents' notes. What is for agents only keeps its place, no more. */
export function forVisitor(event: Event): Event {
  if (FOR_AGENTS.has(event.type)) {
    const { commandId: _, ...rest } = event;
    return { ...rest, type: 'hidden', author: DESK, data: {} };
  }
  if (event.type === 'callback.completed' && event.data.note !== undefined) {
    return { ...event, data: { callbackId: event.data.callbackId } };
  }
  if (event.type === 'conversation.transferred' && event.data.note !== undefined) {
    return { ...event, data: { department: event.data.department } };
  }
  return event;
}
