import { useMemo } from 'preact/hooks';
import { usePanel } from '../../panel/context.ts';
import { savesData } from '../../ui/savesData.ts';
import { useStyles } from '../../panel/styles.ts';
import css from './Markdown.css?inline';
import type { Inline } from './parseInline.ts';
import type { List } from './parseLists.ts';
import { type Block, parseMarkdown } from './parseMarkdown.ts';
import type { Table } from './parseTable.ts';
import { resolveImage, resolveLink } from './resolveLink.ts';

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
    case 'list':
      return drawList(block);
    case 'table':
      return drawTable(block);
    default:
      return <p>{draw(block.children)}</p>;
  }
}

function drawList({ ordered, items }: List) {
  const drawn = items.map((item, index) => <li key={index}>{draw(item)}</li>);
  return ordered ? <ol>{drawn}</ol> : <ul>{drawn}</ul>;
}

function drawTable({ head, rows }: Table) {
  return (
    <div class="prose-table">
      <table>
        <thead>
          <tr>
            {head.map((cell) => (
              <th scope="col">{draw(cell)}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr>
              {row.map((cell) => (
                <td>{draw(cell)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function draw(pieces: ReadonlyArray<Inline | List>) {
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
      case 'image':
        return <ProseImage src={piece.src} alt={piece.text} />;
      case 'list':
        return drawList(piece);
      default:
        return <ProseLink href={piece.href}>{piece.children}</ProseLink>;
    }
  });
}

function ProseImage({ src, alt }: { src: string; alt: string }) {
  const { window } = usePanel();
  const address = resolveImage(src, window.parent.location.href);
  if (!address) return <>{alt}</>;
  // Who saves data opens a picture if they want it.
  if (savesData(window)) return <ProseLink href={address}>{[{ type: 'text', text: alt || address }]}</ProseLink>;
  return <img src={address} alt={alt} loading="lazy" decoding="async" referrerpolicy="no-referrer" />;
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
