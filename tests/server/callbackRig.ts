import type { Callback, ConfigInput, Event, EventType } from '../../src/protocol/index.ts';
import type { Rig, RigAgent, RigVisitor } from './createRig.ts';

/** Milliseconds. */
export const [SECOND, MINUTE, HOUR, DAY] = [1_000, 60_000, 3_600_000, 86_400_000] as const;

/** A request to be called at once. */
export const NOW = { when: 'now', phone: '512 345 678' } as const;

/** A request to be called in a slot. */
export const slotAt = (slotStart: string, phone = '+48512345678') => ({ when: 'slot', slotStart, phone });

/** A configuration for Poland, with what is given besides. */
export const inPoland = (
  callback: ConfigInput['callback'] = {},
  more: Partial<ConfigInput> = {},
): Partial<ConfigInput> => ({
  ...more,
  callback: { country: 'PL', ...callback },
});

/** Asks for a call and gives its id. */
export async function ask(visitor: RigVisitor, data: object = NOW): Promise<string> {
  const { events } = await visitor.ok('callback.request', data);
  return events.find(({ type }) => type === 'callback.requested')!.commandId!;
}

/** A callback as it stands. */
export async function stand(rig: Rig, visitor: RigVisitor, callbackId: string): Promise<Callback> {
  await rig.clock.advance(0);
  const conversation = await rig.storage.reads.conversation(visitor.conversationId);
  return conversation!.callbacks.find(({ id }) => id === callbackId)!;
}

/** Everything that happened to a callback, oldest first. */
export async function storyOf(rig: Rig, callbackId: string): Promise<Event[]> {
  const events = await rig.storage.reads.events({ after: 0, limit: 100_000 });
  return events.filter(
    ({ type, data }) => type.startsWith('callback.') && (data as { callbackId: string }).callbackId === callbackId,
  );
}

/** How often something happened, to one callback or to all. */
export async function countOf(rig: Rig, type: EventType, callbackId?: string): Promise<number> {
  const events = await rig.storage.reads.events({ after: 0, limit: 100_000 });
  return events.filter((event) => {
    const { callbackId: of } = event.data as { callbackId?: string };
    return event.type === type && (callbackId === undefined || of === callbackId);
  }).length;
}

/** An agent who is in for as long as it takes: an inbox that reads nothing would be cut off. */
export async function stayIn(rig: Rig, agent: RigAgent): Promise<void> {
  await agent.goIn();
  const stream = await rig.request('/v1/agent/stream', { cookie: agent.cookie });
  void stream.body?.pipeTo(new WritableStream());
}
