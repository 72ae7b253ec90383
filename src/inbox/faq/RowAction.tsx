import type { JSX } from 'preact';
import { useInbox } from '../context.ts';
import { Icon } from '../ui/Icon.tsx';
import { draftOf, newDraft } from './articleDraft.ts';
import { readArticle } from './faqApi.ts';
import type { ReportRow } from './reportTables.ts';

/** What can be done about a row: an article that is missing is written, one that did not help is improved. */
export function RowAction({ row, lang }: { readonly row: ReportRow; readonly lang: string }): JSX.Element {
  const { ports, words, write } = useInbox();
  const { text, articleId } = row;

  async function improve(id: string): Promise<void> {
    const outcome = await readArticle(ports, lang, id);
    // An article of the page itself, or one that is gone, is begun anew.
    write(outcome.ok ? draftOf(outcome.answer) : newDraft(lang, { question: text }));
  }

  const act = () => (articleId === undefined ? write(newDraft(lang, begunBy(text))) : void improve(articleId));
  const label = words(articleId === undefined ? 'writeArticleFor' : 'improveArticleOne', { text });
  return (
    <button type="button" class="button button-quiet button-small look-write" aria-label={label} onClick={act}>
      <Icon name="write" size={15} />
      <span>{words(articleId === undefined ? 'writeArticle' : 'improveArticle')}</span>
    </button>
  );
}

function begunBy(query: string): { question: string; alternatives: string } {
  return { question: query.charAt(0).toLocaleUpperCase() + query.slice(1), alternatives: query };
}
