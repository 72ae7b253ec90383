import { useMemo } from 'preact/hooks';
import { useStyles } from '../../panel/styles.ts';
import { LinkedText } from './LinkedText.tsx';
import css from './markdownText.css?inline';
import { parseMessage, type Part, type Piece } from './parseMessage.ts';
import { SafeLink } from './SafeLink.tsx';

/** A message in light Markdown, drawn as elements. */
export function MarkdownText({ text }: { text: string }) {
  useStyles(css);
  const parts = useMemo(() => parseMessage(text), [text]);
  return (
    <>
      {parts.map((part, index) => (
        <MessagePart key={index} part={part} />
      ))}
    </>
  );
}

function MessagePart({ part }: { part: Part }) {
  if (part.kind === 'lines') return <div>{drawAll(part.pieces)}</div>;
  if (part.kind === 'code') return <pre class="chat-code">{part.text}</pre>;
  const items = part.items.map((item, index) => <li key={index}>{drawAll(item)}</li>);
  if (part.start === undefined) return <ul class="chat-list">{items}</ul>;
  return (
    <ol class="chat-list" start={part.start}>
      {items}
    </ol>
  );
}

function drawAll(pieces: readonly Piece[]) {
  return pieces.map((piece, index) => <Drawn key={index} piece={piece} />);
}

function Drawn({ piece }: { piece: Piece }) {
  switch (piece.kind) {
    case 'text':
      return <LinkedText text={piece.text} />;
    case 'code':
      return <code>{piece.text}</code>;
    case 'link':
      return <SafeLink href={piece.href} text={piece.text} />;
    case 'strong':
      return <strong>{drawAll(piece.pieces)}</strong>;
    default:
      return <em>{drawAll(piece.pieces)}</em>;
  }
}
