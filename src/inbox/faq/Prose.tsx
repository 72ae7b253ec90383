import type { ComponentChildren, JSX } from 'preact';
import type { ProsePiece } from '../ports.ts';

/** An article drawn as elements; nothing in it can become markup. Links are shown, not followed. */
export function Prose({ pieces }: { readonly pieces: readonly ProsePiece[] }): JSX.Element {
  return (
    <div class="prose" dir="auto">
      {draw(pieces)}
    </div>
  );
}

function draw(pieces: readonly ProsePiece[]): ComponentChildren {
  return pieces.map((piece, index) => <Piece key={index} piece={piece} />);
}

function Piece({ piece }: { readonly piece: ProsePiece }): JSX.Element {
  const { type, text, children = [], items } = piece;
  if (piece.head && piece.rows) return <Table head={piece.head} rows={piece.rows} />;
  if (items) return <List items={items} ordered={piece.ordered === true} />;
  const inside = text ?? draw(children);
  switch (type) {
    case 'paragraph':
      return <p>{inside}</p>;
    case 'heading':
      return piece.level === 4 ? <h5>{inside}</h5> : <h4>{inside}</h4>;
    case 'quote':
      return <blockquote>{inside}</blockquote>;
    case 'strong':
      return <strong>{inside}</strong>;
    case 'em':
      return <em>{inside}</em>;
    case 'code':
      return text?.includes('\n') ? (
        <pre>
          <code>{text}</code>
        </pre>
      ) : (
        <code>{inside}</code>
      );
    case 'link':
      return (
        <span class="prose-link" title={piece.href}>
          {inside}
        </span>
      );
    default:
      return <>{inside}</>;
  }
}

type Cells = ReadonlyArray<readonly ProsePiece[]>;

function Table({ head, rows }: { readonly head: Cells; readonly rows: readonly Cells[] }): JSX.Element {
  return (
    <table>
      <thead>
        <tr>
          {head.map((cell, index) => (
            <th key={index} scope="col">
              {draw(cell)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((cells, index) => (
          <tr key={index}>
            {cells.map((cell, column) => (
              <td key={column}>{draw(cell)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function List(props: { readonly items: ReadonlyArray<readonly ProsePiece[]>; readonly ordered: boolean }): JSX.Element {
  const items = props.items.map((item, index) => <li key={index}>{draw(item)}</li>);
  return props.ordered ? <ol>{items}</ol> : <ul>{items}</ul>;
}
