import { SafeLink } from './SafeLink.tsx';
import { splitLinks } from './splitLinks.ts';

/** Shows what somebody wrote as text, with its addresses as links that open elsewhere. */
export function LinkedText({ text }: { text: string }) {
  const parts = splitLinks(text).map((part, index) =>
    part.href ? <SafeLink key={index} href={part.href} text={part.text} /> : part.text,
  );
  return <>{parts}</>;
}
