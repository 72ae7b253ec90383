const SCHEMES: ReadonlySet<string> = new Set(['http:', 'https:', 'mailto:', 'tel:']);

/**
 * The address a link may lead to: `http`, `https`, `mailto` or `tel`, written out by the browser's own reading of it, so that
 * signs nobody sees cannot make it something else. `undefined` for everything else, relative addresses too.
 */
export function safeHref(address: string): string | undefined {
  const text = address.trim();
  // What a browser leaves out when it reads an address must not be there to begin with.
  if (!/^[a-z]+:/i.test(text) || /[\p{Cc}\p{Cf}\p{Z}\\]/u.test(text)) {
    return undefined;
  }
  try {
    const url = new URL(text);
    if (!SCHEMES.has(url.protocol)) return undefined;
    // A name before the host makes an address look like another one.
    if (url.protocol.startsWith('http') && (url.username || url.password)) return undefined;
    return url.href;
  } catch {
    return undefined;
  }
}
