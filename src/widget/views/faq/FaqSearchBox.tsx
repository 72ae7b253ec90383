import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Article } from '../../../protocol/answers.ts';
import { usePanel } from '../../panel/context.ts';
import { Retry } from '../../ui/Retry.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { type FaqEngine, useFaqSource } from './faqSource.ts';
import { SearchField } from './SearchField.tsx';

/** The search with its results below; while nothing is asked for, the children are shown instead of results. */
export function FaqSearchBox({ initial, children }: { initial?: string | undefined; children: ComponentChildren }) {
  const panel = usePanel();
  const { words } = panel;
  const source = useFaqSource();
  const [query, setQuery] = useState(initial ?? source.query);
  const [active, setActive] = useState(-1);
  const [engine, setEngine] = useState<FaqEngine>();
  const [failed, setFailed] = useState(false);
  const listId = useId();
  const input = useRef<HTMLInputElement>(null);
  const asked = query.trim();
  const found = asked && engine ? engine.search(asked) : undefined;
  const results = found?.results ?? [];

  const load = () => {
    setFailed(false);
    source.loadEngine().then(setEngine, () => setFailed(true));
  };
  const change = (next: string) => {
    source.query = next;
    setQuery(next);
    setActive(-1);
  };
  useEffect(() => {
    if (initial !== undefined) change(initial);
  }, [initial]);
  useEffect(() => {
    if (asked && !engine) load();
  }, [!asked, source]);

  const openArticle = (article: Article) => panel.open('article', { articleId: article.id, query: asked });

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing || event.keyCode === 229) return;
    const move = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    const chosen = results[Math.max(0, active)];
    if (move && chosen) {
      event.preventDefault();
      // One place more than there are results: back in the field itself.
      const places = results.length + 1;
      setActive((now) => ((now + 1 + move + places) % places) - 1);
    } else if (event.key === 'Enter' && chosen) {
      openArticle(chosen);
    } else if (event.key === 'Escape' && query) {
      event.preventDefault();
      change('');
    }
  };

  return (
    <>
      <div class="faq-field">
        <SearchField
          query={query}
          onQuery={(next) => {
            change(next);
            input.current?.focus();
          }}
          onFocus={load}
          onKeyDown={onKeyDown}
          listId={results.length > 0 ? listId : undefined}
          activeId={active >= 0 ? `${listId}-${active}` : undefined}
          inputRef={input}
        />
      </div>
      <div class="faq-below">
        {!asked ? (
          children
        ) : engine && found ? (
          <engine.Results query={asked} found={found} id={listId} active={active} onOpen={openArticle} />
        ) : failed ? (
          <Retry text={words('faqFailed')} label={words('tryAgain')} onRetry={load} />
        ) : (
          <Skeleton lines={4} />
        )}
      </div>
    </>
  );
}
