import type { VisitorClient } from '../../../client/index.ts';
import type { ErrorCode } from '../../../protocol/errors.ts';

/** What the callback view keeps as long as the page lives, so that nothing has to be typed twice. */
export interface CallMemory {
  /** The number as typed. */
  phone?: string;
  /** The same in E.164, once it was asked for. */
  number?: string;
  /** ISO 3166 code of the country chosen. */
  country?: string;
  name?: string;
  topic?: string;
  /** A callback that has ended and whose result the visitor has put away. */
  dismissed?: string;
  /** Why the last wish was refused. */
  refused?: ErrorCode;
}

const memories = new WeakMap<VisitorClient, CallMemory>();

/** The memory that belongs to a client. */
export function callMemory(client: VisitorClient): CallMemory {
  const known = memories.get(client);
  if (known) return known;
  const memory: CallMemory = {};
  memories.set(client, memory);
  return memory;
}
