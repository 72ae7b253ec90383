/** What the gaps of a canned reply are filled with. A visitor who has given no name has none. */
export interface ReplyValues {
  readonly visitor: string | undefined;
  readonly agent: string;
  readonly site: string;
}

/** Fills the gaps `{visitor}`, `{agent}` and `{site}` of a canned reply; a gap without a value goes, with the space before it. */
export function fillReply(text: string, values: ReplyValues): string {
  return text.replace(/([ \u00a0]?)\{(visitor|agent|site)\}/g, (_, space: string, name: keyof ReplyValues) => {
    const value = values[name];
    return value ? space + value : '';
  });
}
