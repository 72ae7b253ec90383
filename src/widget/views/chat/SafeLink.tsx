import { HIDDEN } from './safeHref.ts';

/** Where a link leads and what it says. */
export interface SafeLinkProps {
  /** As `safeHref` has let it pass. */
  href: string;
  text: string;
}

/**
 * A link of a message, opened elsewhere. Signs in its words that cannot be seen or that turn the direction around are
 * shown by their number; and where the words look like another address, the true one stands beside them.
 */
export function SafeLink({ href, text }: SafeLinkProps) {
  const host = hostOf(href);
  const claimed = /^(?:https?:\/\/)?([\w.-]+\.[a-z]{2,})(?=[/?#:]|$)/i.exec(visible(text).trim())?.[1]?.toLowerCase();
  return (
    <bdi class="chat-link">
      <a href={href} target="_blank" rel="noopener noreferrer nofollow ugc" title={href === text ? undefined : href}>
        {showHidden(text)}
      </a>
      {host && claimed && host !== claimed ? ` (${host})` : null}
    </bdi>
  );
}

function hostOf(href: string): string | undefined {
  return URL.canParse(href) && /^http/i.test(href) ? new URL(href).hostname : undefined;
}

/** The words without what cannot be seen: what a person takes them for. */
function visible(text: string): string {
  return [...text].filter((sign) => !HIDDEN.test(sign)).join('');
}

function showHidden(text: string) {
  if (!HIDDEN.test(text)) return text;
  return [...text].map((sign) =>
    HIDDEN.test(sign) ? `‹U+${sign.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}›` : sign,
  );
}
