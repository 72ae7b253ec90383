import { pinnedLines, type Release } from './pinnedLines.ts';

/**
 * The lines a page's content security policy needs for Deskbell on a server, with what each is for. Nothing here asks for
 * `unsafe-inline`, `unsafe-eval`, `frame-src` or a Trusted Types policy. With a release also the tag pinned to it; with `pin`
 * every file it loads as well.
 */
export function cspLines(origin: string, release?: Release, pin = false): string[] {
  return [
    '# By host:',
    `Content-Security-Policy: script-src ${origin}; connect-src ${origin}`,
    '',
    "# By nonce, with 'strict-dynamic' (the tag's nonce covers what it loads):",
    `Content-Security-Policy: script-src 'nonce-…' 'strict-dynamic'; connect-src ${origin}`,
    '',
    "# By hash, with 'strict-dynamic': of the tag, whose launcher has to be named in the page (the lines at the end):",
    `Content-Security-Policy: script-src '${release?.files['deskbell.js'] ?? 'sha384-…'}' 'strict-dynamic'; connect-src ${origin}`,
    '',
    '# Pictures and sounds in chats, where you want to see them in place:',
    `img-src ${origin} blob:; media-src ${origin}`,
    '',
    '# With Trusted Types nothing is to be added:',
    "require-trusted-types-for 'script'; trusted-types 'none'",
    ...(release ? ['', ...pinnedLines(origin, release, pin)] : []),
  ];
}
