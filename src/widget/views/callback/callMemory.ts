import type { VisitorClient } from '../../../client/index.ts';
import type { Problem } from '../../../protocol/errors.ts';
import { visitorMemory } from '../../panel/visitorMemory.ts';

/** What the callback view keeps as long as the page lives and the visitor is the same, so that nothing has to be typed twice. */
export interface CallMemory {
  /** The number as typed. */
  phone?: string;
  /** The same in E.164, once it was asked for. */
  number?: string;
  /** Digits to dial once somebody has answered. */
  extension?: string;
  /** ISO 3166 code of the country chosen. */
  country?: string;
  name?: string;
  email?: string;
  topic?: string;
  department?: string;
  /** Answers to the owner's questions, by the question's id. */
  answers?: Readonly<Record<string, string>>;
  /** The visitor has agreed to the owner's words. */
  consent?: boolean;
  /** The visitor wants text messages about the call. */
  sms?: boolean;
  /** A callback that has ended and whose result the visitor has put away. */
  dismissed?: string;
  /** Why the last wish was refused. */
  refused?: Problem;
}

/** The memory that belongs to a client's visitor. */
export function callMemory(client: VisitorClient): CallMemory {
  return visitorMemory(client, 'call', (): CallMemory => ({}));
}
