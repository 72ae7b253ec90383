/** Signs that turn the direction of text around or cannot be seen at all: in an address they deceive. */
export const HIDDEN = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/;

/** What an address that may be clicked begins with. Nothing else ever becomes a link. */
const SAFE = /^(?:https?:\/\/[^/\s]|mailto:[^\s]|tel:\+?\d)/i;

/**
 * The address a text may lead to, as it is written: http, https, mailto and tel. Absent for any other scheme, and for
 * whatever a browser would read otherwise than a person does: blanks, control signs, backslashes, hidden signs.
 */
export function safeHref(text: string): string | undefined {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones that browsers take out of an address.
  if (!SAFE.test(text) || /[\u0000-\u0020\u007f-\u00a0\\<>"`]/.test(text) || HIDDEN.test(text)) return undefined;
  return text;
}
