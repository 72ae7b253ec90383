/** What the build tells of itself in `deskbell/release.json`. */
export interface Release {
  readonly version: string;
  /** Integrity (`sha384-…`) by path. */
  readonly files: Readonly<Record<string, string>>;
}

/**
 * The lines a page's content security policy needs for Deskbell on a server, with what each is for. Nothing here asks for
 * `unsafe-inline`, `unsafe-eval`, `frame-src` or a Trusted Types policy. With a release also the tag pinned to it.
 */
export function cspLines(origin: string, release?: Release): string[] {
  return [
    '# By host:',
    `Content-Security-Policy: script-src ${origin}; connect-src ${origin}`,
    '',
    "# By nonce, with 'strict-dynamic' (the tag's nonce covers what it loads):",
    `Content-Security-Policy: script-src 'nonce-…' 'strict-dynamic'; connect-src ${origin}`,
    '',
    '# Pictures and sounds in chats, where you want to see them in place:',
    `img-src ${origin} blob:; media-src ${origin}`,
    '',
    '# With Trusted Types nothing is to be added:',
    "require-trusted-types-for 'script'; trusted-types 'none'",
    ...(release
      ? [
          '',
          '# A tag that is pinned to this version and refused when a byte of it differs:',
          pinnedTag(origin, release),
        ]
      : []),
  ];
}

function pinnedTag(origin: string, { version, files }: Release): string {
  const integrity = files['deskbell.js'] ?? '';
  return `<script async src="${origin}/v/${version}/deskbell.js" integrity="${integrity}" crossorigin="anonymous"></script>`;
}
