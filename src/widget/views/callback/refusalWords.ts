import type { ErrorCode } from '../../../protocol/errors.ts';
import type { PanelWordKey } from '../../panel/words.ts';

const SENTENCES: Partial<Record<ErrorCode, PanelWordKey>> = {
  phone_invalid: 'callbackNumberUnknown',
  phone_not_allowed: 'callbackNumberRefused',
  callback_no_agent: 'callbackNobodyFree',
  callback_active: 'callbackActive',
  callback_state: 'callbackMovedOn',
  callback_not_found: 'callbackMovedOn',
  channel_closed: 'callbackClosed',
  slot_taken: 'callbackSlotTaken',
  slot_invalid: 'callbackSlotGone',
  callback_limited: 'callbackTooMany',
  callback_consent: 'callbackConsentMissing',
  rate_limited: 'callbackTooMany',
};

/** Refusals that are about the number, and belong beside its field. */
export const ABOUT_NUMBER: ReadonlySet<ErrorCode> = new Set(['phone_invalid', 'phone_not_allowed']);

/** Refusals that are about the time, after which free times are shown anew. */
export const ABOUT_TIME: ReadonlySet<ErrorCode> = new Set(['callback_no_agent', 'slot_taken', 'slot_invalid']);

/** The sentence, with its next step, that a visitor reads for a refusal. */
export function refusalWords(code: ErrorCode): PanelWordKey {
  return SENTENCES[code] ?? 'callbackFailed';
}
