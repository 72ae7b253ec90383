import type { ComponentChildren } from 'preact';
import type { Article } from '../../../protocol/answers.ts';
import { usePanel } from '../../panel/context.ts';
import { Icon } from '../../ui/Icon.tsx';

/** Where an article stands, each step a way back, and what stands at the end of the line. */
export function ArticleTrail({ article, children }: { article: Article; children: ComponentChildren }) {
  const { words, open } = usePanel();
  const { category } = article;
  return (
    <nav class="article-trail" aria-label={words('youAreHere')}>
      <button type="button" class="article-crumb" onClick={() => open('faq', { query: '' })}>
        {words('backToArticles')}
      </button>
      {category ? (
        <>
          <Icon name="forward" size={14} />
          <button type="button" class="article-crumb" onClick={() => open('faq', { query: '', category })}>
            {category}
          </button>
        </>
      ) : null}
      {children}
    </nav>
  );
}
