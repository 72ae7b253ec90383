import type { ConversationSummary, Event } from '../../protocol/index.ts';
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

/** What a conversation comes to, as its visitor may know it: the same as the fold of the events they may see. */
export function summaryForVisitor(summary: ConversationSummary): ConversationSummary {
  const { snoozedUntil: _snoozed, blocked: _blocked, ...rest } = summary;
  return rest;
}
