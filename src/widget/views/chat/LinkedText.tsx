import { splitLinks } from './splitLinks.ts';

/** Shows what somebody wrote as text, with its web and mail addresses as links that open elsewhere. */
export function LinkedText({ text }: { text: string }) {
  const parts = splitLinks(text).map((part, index) =>
    part.href ? (
      <a key={index} href={part.href} target="_blank" rel="noopener noreferrer nofollow ugc">
        {part.text}
      </a>
    ) : (
      part.text
    ),
  );
  return <>{parts}</>;
}
