/**
 * Whether a page is one of those a rule names: a path (`/returns*`) or a whole address, `*` for any characters. A slash at
 * the end, the fragment and, for a rule without `?`, the query do not matter.
 */
export function matchPage(rule: string, address: string): boolean {
  let page: URL;
  try {
    page = new URL(address);
  } catch {
    return false;
  }
  const path = trim(page.pathname) + (rule.includes('?') ? page.search : '');
  return wildcard(trim(rule.trim()), rule.trim().startsWith('/') ? path : page.origin + path);
}

function trim(path: string): string {
  return path.replace(/(.)\/$/, '$1');
}

/** Matches without going back: a rule full of stars takes no longer than any other. */
function wildcard(rule: string, text: string): boolean {
  const [first = '', ...parts] = rule.split('*');
  const last = parts.pop();
  if (last === undefined) return first === text;
  let at = first.length;
  if (!text.startsWith(first)) return false;
  for (const part of parts) {
    const found = text.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return text.length - last.length >= at && text.endsWith(last);
}
