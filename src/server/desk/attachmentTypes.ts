/**
 * Types a pattern with `*` never covers, since a browser or a system could run them; nor does one cover pictures that are
 * not drawn anew. A configuration that wants them names each in full; even then they are never shown inside a page.
 */
const BY_NAME_ONLY: readonly RegExp[] = [
  /^text\/(html|xml|javascript|calendar|vcard|x-.*)$/,
  /^application\/(xhtml\+xml|xml|.*\+xml|javascript|x-.*)$/,
  /macroenabled/,
  /^application\/vnd\.(android\.package-archive|ms-htmlhelp|ms-cab-compressed|ms-fontobject|ms-asf)$/,
];

/** Pictures that are drawn anew before they are kept; what is hidden in them does not survive it. */
export const DRAWN_ANEW: ReadonlySet<string> = new Set(['image/jpeg', 'image/png', 'image/webp', 'image/gif']);

/** Sound and moving pictures browsers play without running anything. */
const PLAYED: ReadonlySet<string> = new Set([
  'audio/mpeg',
  'audio/ogg',
  'audio/opus',
  'audio/wav',
  'audio/x-m4a',
  'audio/mp4',
  'audio/aac',
  'audio/flac',
  'audio/x-flac',
  'audio/webm',
  'video/mp4',
  'video/webm',
  'video/ogg',
  'video/quicktime',
]);

/** Whether a list of types (`image/*`, `application/vnd.*`, `application/pdf`) covers a type. */
export function coversType(patterns: readonly string[], type: string): boolean {
  if (patterns.includes(type)) return true;
  if (type.startsWith('image/') && !DRAWN_ANEW.has(type)) return false;
  if (BY_NAME_ONLY.some((pattern) => pattern.test(type))) return false;
  return patterns.some((pattern) => pattern.endsWith('*') && type.startsWith(pattern.slice(0, -1)));
}

/** How a file of a type is handed out. Only what is harmless inside a page is shown there. */
export function showsInline(type: string): boolean {
  return DRAWN_ANEW.has(type) || PLAYED.has(type);
}

/** The media type an answer claims: the true one where it is harmless, bytes or plain text where it is not. */
export function servedType(type: string): string {
  if (showsInline(type) || type === 'application/pdf' || type === 'application/zip') return type;
  return /^text\/(plain|csv)$/.test(type) ? `${type}; charset=utf-8` : 'application/octet-stream';
}
