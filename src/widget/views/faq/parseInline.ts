/** A piece of a line. */
export type Inline =
  | { readonly type: 'text' | 'code'; readonly text: string }
  | { readonly type: 'strong' | 'em'; readonly children: readonly Inline[] }
  | { readonly type: 'link'; readonly href: string; readonly children: readonly Inline[] }
  /** `text` stands in its place where it cannot be shown. */
  | { readonly type: 'image'; readonly src: string; readonly text: string };

/** An escaped sign, or what is neither a backslash nor one of the signs that end a piece: no piece ends inside an escape. */
const upTo = (ends: string) => String.raw`(?:\\[\s\S]|[^${ends}\\])`;
const INLINE = RegExp(
  [
    '`([^`]+)`',
    String.raw`(!?)\[(${upTo(String.raw`[\]`)}*)\]\(([^()\s]+)\)`,
    String.raw`(\*\*|__)(?=\S)(${upTo('')}{0,500}?${upTo(String.raw`\s`)})\5`,
    String.raw`(^|[^\p{L}\p{N}\\])([*_])(?=\S)(${upTo('*_')}*${upTo(String.raw`*_\s`)})\8(?![\p{L}\p{N}])`,
    String.raw`\\([\\\x60*_[\]()#>+.|!-])`,
  ].join('|'),
  'u',
);
const DEEPEST = 5;

/** Reads the inside of a line. */
export function parseInline(text: string, depth = 0): Inline[] {
  const pieces: Inline[] = [];
  let rest = text;
  const say = (words: string) => {
    const last = pieces.at(-1);
    if (last?.type === 'text') pieces[pieces.length - 1] = { type: 'text', text: last.text + words };
    else if (words) pieces.push({ type: 'text', text: words });
  };
  for (;;) {
    const match = depth < DEEPEST ? INLINE.exec(rest) : null;
    if (!match) break;
    const upTo = rest.slice(0, match.index);
    rest = rest.slice(match.index + match[0].length);
    const [, code, bang, label = '', href, , strong, before = '', , em, escaped] = match;
    say(upTo + before);
    if (code) pieces.push({ type: 'code', text: code });
    else if (bang && href) pieces.push({ type: 'image', src: href, text: label });
    else if (label && href) pieces.push({ type: 'link', href, children: parseInline(label, depth + 1) });
    else if (strong) pieces.push({ type: 'strong', children: parseInline(strong, depth + 1) });
    else if (em) pieces.push({ type: 'em', children: parseInline(em, depth + 1) });
    else if (escaped) say(escaped);
  }
  say(rest);
  return pieces;
}
