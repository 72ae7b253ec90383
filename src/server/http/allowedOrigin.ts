/**
 * True when a page of an origin may embed the tag. A pattern is an origin in which `*.` stands for one or more names in
 * front and `:*` for any port; a pattern without a port means the scheme's own.
 */
export function isAllowedOrigin(origin: string, patterns: readonly string[]): boolean {
  const given = parse(origin);
  return given !== undefined && patterns.some((pattern) => matches(given, pattern));
}

/** True when an origin is that of the server itself. Only the host counts: a proxy may have ended TLS. */
export function isOwnOrigin(origin: string, host: string): boolean {
  const given = parse(origin);
  if (!given) return false;
  const port = given.port === defaultPort(given.scheme) ? '' : `:${given.port}`;
  return `${given.host}${port}` === host.toLowerCase().replace(/:(80|443)$/, port === '' ? '' : '$&');
}

interface Parts {
  readonly scheme: string;
  readonly host: string;
  readonly port: string;
}

function parse(text: string): Parts | undefined {
  const match = /^(https?):\/\/((?:\*\.)?[a-z0-9._-]+|\[[0-9a-f:.]+\])(?::(\d{1,5}|\*))?$/i.exec(text);
  if (!match) return undefined;
  const scheme = match[1]!.toLowerCase();
  return { scheme, host: match[2]!.toLowerCase(), port: match[3] ?? defaultPort(scheme) };
}

function matches(given: Parts, pattern: string): boolean {
  const wanted = parse(pattern);
  if (!wanted || wanted.scheme !== given.scheme) return false;
  if (wanted.port !== '*' && wanted.port !== given.port) return false;
  if (!wanted.host.startsWith('*.')) return wanted.host === given.host;
  const suffix = wanted.host.slice(1);
  return given.host.length > suffix.length && given.host.endsWith(suffix);
}

function defaultPort(scheme: string): string {
  return scheme === 'https' ? '443' : '80';
}
