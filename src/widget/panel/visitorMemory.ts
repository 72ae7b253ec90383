import type { VisitorClient } from '../../client/client.ts';

const memories = new WeakMap<VisitorClient, Map<string, object>>();

/**
 * What views remember of a client's visitor as long as the page lives, by name; made when it is first asked for. It is gone
 * with the visitor: what has to be ended then says so by a method `forget`.
 */
export function visitorMemory<Value extends object>(client: VisitorClient, name: string, make: () => Value): Value {
  const all = memories.get(client) ?? new Map<string, object>();
  memories.set(client, all);
  const value = (all.get(name) as Value | undefined) ?? make();
  all.set(name, value);
  return value;
}

/** Forgets all that views remember of a client's visitor. */
export function forgetVisitorMemory(client: VisitorClient): void {
  const all = memories.get(client);
  memories.delete(client);
  for (const value of all?.values() ?? []) (value as { forget?(): void }).forget?.();
}
