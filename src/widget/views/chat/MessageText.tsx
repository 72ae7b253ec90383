import { LinkedText } from './LinkedText.tsx';
import { useFetched } from './useFetched.ts';

/** Signs by which a text may be light Markdown. */
const MARKS = /[*_`]|\]\(|^\s{0,3}(?:[-+]|\d{1,3}[.)])\s/m;

const loadMarkdown = () => import('./MarkdownText.tsx').then(({ MarkdownText }) => MarkdownText);

/** What somebody wrote: light Markdown and addresses become elements, everything else stays text. */
export function MessageText({ text }: { text: string }) {
  return MARKS.test(text) ? <Marked text={text} /> : <LinkedText text={text} />;
}

function Marked({ text }: { text: string }) {
  const MarkdownText = useFetched(loadMarkdown);
  return MarkdownText ? <MarkdownText text={text} /> : <LinkedText text={text} />;
}
