/** UTF-16 units of a name as kept, its ending included. */
const LONGEST = 120;

/** Controls, direction signs, zero-width and other signs that cannot be seen, and lone surrogates. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Co}]|\u034f|\u115f|\u1160|\u3164|\uffa0/gu;
/** What some system takes for more than a letter. */
const SPECIAL = /[<>:"|?*]/g;
/** Names of devices on Windows, with any ending. */
const DEVICE = /^(con|prn|aux|nul|clock\$|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])(?=\.|$)/i;

/**
 * Makes a name that no system takes for a path, a device or something else than it looks like: without folders, controls,
 * direction and zero-width signs, leading or trailing dots and spaces; at most 120 units long. May be empty.
 */
export function cleanFileName(name: string): string {
  const base = name.normalize('NFC').split(/[/\\]/).at(-1)!;
  const seen = base.replace(UNSEEN, '').replace(SPECIAL, '_').replace(/\s+/g, ' ');
  const bare = seen.replace(/^[\s.]+|[\s.]+$/g, '');
  return shorten(bare.replace(DEVICE, '_$1'), LONGEST);
}

/**
 * The cleaned name with the ending of what the file really is. An ending the type also has is kept; any other ending
 * gives way to the true one. A name of which nothing is left becomes `file`.
 */
export function withTrueEnding(name: string, extension: string, also: readonly string[] = []): string {
  const fitting = new Set([extension, ...also]);
  const [, stem = name, ending = ''] = /^(.*)\.([\p{L}\p{N}_-]{1,10})$/u.exec(name) ?? [];
  if (fitting.has(ending.toLowerCase())) return joined(stem, ending);
  const inner = /\.([\p{L}\p{N}]{1,10})$/u.exec(stem)?.[1]?.toLowerCase();
  return inner && fitting.has(inner) ? shorten(stem, LONGEST) : joined(stem, extension);
}

function joined(stem: string, ending: string): string {
  const room = LONGEST - ending.length - 1;
  const kept = shorten(stem, room).replace(/[\s.]+$/, '');
  return `${kept || 'file'}.${ending}`;
}

/** Never cuts a character in two. */
function shorten(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = text.slice(0, length);
  return /[\ud800-\udbff]$/.test(cut) ? cut.slice(0, -1) : cut;
}
