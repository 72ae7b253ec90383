/** Where a link of an article leads. */
export interface ResolvedLink {
  readonly href: string;
  /** It leaves the site, and so opens beside it. */
  readonly outside: boolean;
}

const SAFE = new Set(['http:', 'https:', 'mailto:', 'tel:']);

/** Resolves a link against the page the widget is on. Absent for what must not be clicked: scripts, data, nonsense. */
export function resolveLink(href: string, pageUrl: string): ResolvedLink | undefined {
  let url: URL;
  try {
    url = new URL(href, pageUrl);
  } catch {
    return undefined;
  }
  if (!SAFE.has(url.protocol)) return undefined;
  const web = url.protocol.startsWith('http');
  return { href: url.href, outside: web && url.origin !== new URL(pageUrl).origin };
}

/** The address of an image of an article: by https, or from the page's own origin. Absent for any other. */
export function resolveImage(src: string, pageUrl: string): string | undefined {
  const url = resolveLink(src, pageUrl);
  return url && (url.href.startsWith('https:') || (!url.outside && url.href.startsWith('http'))) ? url.href : undefined;
}
