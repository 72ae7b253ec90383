import type { ArticleRow, FaqLanguageReport, SearchRow } from '../../protocol/index.ts';
import type { InboxWordKey } from '../words.ts';

/** A row of a table: what it is about, how bad it is, and further figures. */
export interface ReportRow {
  readonly key: string;
  /** The wording of a search or the title of an article. */
  readonly text: string;
  /** Figures in the order of the table's columns; the first is what the table is about. */
  readonly figures: readonly number[];
  /** The article, in tables about articles. */
  readonly articleId?: string;
}

/** A table of the report. */
export interface ReportTableModel {
  readonly name: 'nothing' | 'unopened' | 'unhelpful' | 'contacted';
  readonly title: InboxWordKey;
  readonly hint: InboxWordKey;
  readonly none: InboxWordKey;
  /** Heads of the columns; the first is over the texts. */
  readonly columns: readonly InboxWordKey[];
  readonly rows: readonly ReportRow[];
}

/** The four tables of a language, each with the worst first. */
export function reportTables({ searchRows, articleRows }: FaqLanguageReport): ReportTableModel[] {
  return [
    {
      name: 'nothing',
      title: 'tableNothing',
      hint: 'tableNothingHint',
      none: 'tableNothingNone',
      columns: ['columnSearch', 'columnTimes', 'columnAsked'],
      rows: worst(searchRows.map((row) => fromSearch(row, [row.nothing, row.contacted]))),
    },
    {
      name: 'unopened',
      title: 'tableUnopened',
      hint: 'tableUnopenedHint',
      none: 'tableUnopenedNone',
      columns: ['columnSearch', 'columnTimes', 'columnAsked'],
      rows: worst(searchRows.map((row) => fromSearch(row, [row.unopened, row.contacted]))),
    },
    {
      name: 'unhelpful',
      title: 'tableUnhelpful',
      hint: 'tableUnhelpfulHint',
      none: 'tableUnhelpfulNone',
      columns: ['columnArticle', 'columnUnhelpful', 'columnHelpful'],
      rows: worst(articleRows.map((row) => fromArticle(row, [row.unhelpful, row.helpful]))),
    },
    {
      name: 'contacted',
      title: 'tableContacted',
      hint: 'tableContactedHint',
      none: 'tableContactedNone',
      columns: ['columnArticle', 'columnTimes', 'columnOpened'],
      rows: worst(articleRows.map((row) => fromArticle(row, [row.contacted, row.opens]))),
    },
  ];
}

function fromSearch({ query }: SearchRow, figures: readonly number[]): ReportRow {
  return { key: query, text: query, figures };
}

function fromArticle({ articleId, title }: ArticleRow, figures: readonly number[]): ReportRow {
  return { key: articleId, text: title, figures, articleId };
}

/** Rows the table is about, worst first; of equal ones those keep their order that are more frequent. */
function worst(rows: readonly ReportRow[]): ReportRow[] {
  return rows.filter(({ figures }) => figures[0]! > 0).sort((a, b) => b.figures[0]! - a.figures[0]!);
}
