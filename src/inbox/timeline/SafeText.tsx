import type { JSX } from 'preact';

const ADDRESS = /https?:\/\/[^\s<>"']+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+/giu;

/** A stranger's text as text. Web and mail addresses in it become links that give nothing away about the inbox. */
export function SafeText({ text }: { readonly text: string }): JSX.Element {
  const parts: (string | JSX.Element)[] = [];
  let end = 0;
  for (const match of text.matchAll(ADDRESS)) {
    const address = match[0].replace(/[.,;:!?)\]}]+$/u, '');
    const href = hrefOf(address);
    if (!href) continue;
    parts.push(
      text.slice(end, match.index),
      <a key={match.index} href={href} target="_blank" rel="noopener noreferrer nofollow">
        {address}
      </a>,
    );
    end = match.index + address.length;
  }
  parts.push(text.slice(end));
  return <>{parts}</>;
}

function hrefOf(address: string): string | undefined {
  if (!/^https?:/i.test(address)) return `mailto:${encodeURIComponent(address).replace('%40', '@')}`;
  try {
    return new URL(address).href;
  } catch {
    return undefined;
  }
}
