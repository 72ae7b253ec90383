import { useEffect, useRef } from 'preact/hooks';
import { usePanel } from '../../panel/context.ts';
import { useStyles } from '../../panel/styles.ts';
import { Icon } from '../../ui/Icon.tsx';
import css from './ArticleList.css?inline';
import type { ResultsProps } from './faqSource.ts';

/** What a search has found, as the list of a combobox: the focus stays in the field. */
export function ResultList({ id, found, active, onOpen }: ResultsProps) {
  useStyles(css);
  const { words } = usePanel();
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView?.({ block: 'nearest' });
  }, [active]);
  return (
    <div ref={list} id={id} class="articles" role="listbox" aria-label={words('answers')}>
      {found.results.map((article, index) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are heard by the search field, where the focus stays.
        <div
          key={article.id}
          id={`${id}-${index}`}
          class="article-row"
          role="option"
          tabIndex={-1}
          aria-selected={index === active}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onOpen(article)}
        >
          <Icon name="article" />
          <span class="article-question">
            <bdi>{found.mark(article.question).map(({ text, hit }) => (hit ? <mark>{text}</mark> : text))}</bdi>
          </span>
          <Icon name="forward" size={18} />
        </div>
      ))}
    </div>
  );
}
