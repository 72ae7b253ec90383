import { useMemo } from 'preact/hooks';
import { usePanel } from '../../panel/context.ts';
import { useStyles } from '../../panel/styles.ts';
import css from './Markdown.css?inline';
import { type Block, type Inline, parseMarkdown } from './parseMarkdown.ts';
import { resolveLink } from './resolveLink.ts';

/** Draws light Markdown as elements; nothing in it can become markup. */
export function Markdown({ source }: { source: string }) {
  useStyles(css);
  const blocks = useMemo(() => parseMarkdown(source), [source]);
  return (
    <div class="prose" dir="auto">
      {blocks.map((block, index) => (
        <BlockPiece key={index} block={block} />
      ))}
    </div>
  );
}

function BlockPiece({ block }: { block: Block }) {
  switch (block.type) {
    case 'heading':
      return block.level === 3 ? <h3>{draw(block.children)}</h3> : <h4>{draw(block.children)}</h4>;
    case 'quote':
      return <blockquote>{draw(block.children)}</blockquote>;
    case 'code':
      return (
        <pre>
          <code>{block.text}</code>
        </pre>
      );
    case 'list': {
      const items = block.items.map((item, index) => <li key={index}>{draw(item)}</li>);
      return block.ordered ? <ol>{items}</ol> : <ul>{items}</ul>;
    }
    default:
      return <p>{draw(block.children)}</p>;
  }
}

function draw(pieces: readonly Inline[]) {
  return pieces.map((piece) => {
    switch (piece.type) {
      case 'text':
        return piece.text;
      case 'code':
        return <code>{piece.text}</code>;
      case 'strong':
        return <strong>{draw(piece.children)}</strong>;
      case 'em':
        return <em>{draw(piece.children)}</em>;
      default:
        return <ProseLink href={piece.href}>{piece.children}</ProseLink>;
    }
  });
}

function ProseLink({ href, children }: { href: string; children: readonly Inline[] }) {
  const { window, words } = usePanel();
  const link = resolveLink(href, window.parent.location.href);
  if (!link) return <>{draw(children)}</>;
  return (
    // `_parent` is the page the widget is on, which may itself stand in a frame.
    <a href={link.href} rel="noopener noreferrer" target={link.outside ? '_blank' : '_parent'}>
      {draw(children)}
      {link.outside ? <span class="visually-hidden"> ({words('opensInNewTab')})</span> : null}
    </a>
  );
}
