import type { ComponentChildren, JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import { useInbox } from '../context.ts';
import type { ReportRow, ReportTableModel } from './reportTables.ts';

/** Rows shown before all are asked for. */
const FEW = 6;

/** One table of the report in a card; `action` draws what can be done about a row. */
export function ReportTable(props: {
  readonly table: ReportTableModel;
  action?(row: ReportRow): ComponentChildren;
}): JSX.Element {
  const { table, action } = props;
  const { words } = useInbox();
  const [all, setAll] = useState(false);
  const id = useId();
  const { rows } = table;
  return (
    <section class="look-card" aria-labelledby={id}>
      <header class="look-card-head">
        <h3 id={id}>
          {words(table.title)} {rows.length > 0 && <span class="count">{rows.length}</span>}
        </h3>
        <p>{words(rows.length > 0 ? table.hint : table.none)}</p>
      </header>
      {rows.length > 0 && (
        <table class="look-table" aria-labelledby={id}>
          <thead>
            <tr>
              {table.columns.map((key) => (
                <th key={key} scope="col">
                  {words(key)}
                </th>
              ))}
              {action && (
                <th scope="col">
                  <span class="sr-only">{words('columnAction')}</span>
                </th>
              )}
            </tr>
          </thead>
          <tbody>
            {(all ? rows : rows.slice(0, FEW)).map((row) => (
              <Row key={row.key} row={row} most={rows[0]!.figures[0]!}>
                {action && <td class="look-action">{action(row)}</td>}
              </Row>
            ))}
          </tbody>
        </table>
      )}
      {rows.length > FEW && (
        <button type="button" class="button button-quiet button-small look-more" onClick={() => setAll(!all)}>
          {all ? words('showFewRows') : words('showAllRows', { count: rows.length })}
        </button>
      )}
    </section>
  );
}

function Row(props: {
  readonly row: ReportRow;
  readonly most: number;
  readonly children: ComponentChildren;
}): JSX.Element {
  const { locale } = useInbox();
  const { text, figures } = props.row;
  const [first = 0, ...rest] = figures;
  return (
    <tr>
      <th scope="row" dir="auto">
        <span class="look-text">{text}</span>
        <span class="look-bar" aria-hidden="true">
          <span style={{ width: `${Math.max(4, (100 * first) / props.most)}%` }} />
        </span>
      </th>
      <td class="look-first">{first.toLocaleString(locale)}</td>
      {rest.map((figure, index) => (
        <td key={index}>{figure.toLocaleString(locale)}</td>
      ))}
      {props.children}
    </tr>
  );
}
