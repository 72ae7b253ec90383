import type { ErrorCode } from '../../../../protocol/errors.ts';
import type { PartWords } from '../chatWords.ts';

const SENTENCES = {
  attachment_too_large: 'filesTooLarge',
  body_too_large: 'filesTooLarge',
  attachment_type: 'filesType',
  attachment_refused: 'filesRefused',
  attachment_limited: 'filesLimited',
  attachment_not_found: 'filesGone',
  channel_closed: 'filesClosed',
  visitor_blocked: 'filesClosed',
} as const satisfies Partial<Record<ErrorCode, string>>;

/** Why a file was not taken and what to do now; `again` when trying once more may help. */
export function refusalSentence(
  code: ErrorCode | undefined,
  words: PartWords<'attachments'>,
  size: string,
): { readonly sentence: string; readonly again: boolean } {
  const key = code && code in SENTENCES ? SENTENCES[code as keyof typeof SENTENCES] : undefined;
  return key ? { sentence: words(key, { size }), again: false } : { sentence: words('filesNotThrough'), again: true };
}
