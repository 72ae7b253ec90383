import type { Article } from '../../../protocol/answers.ts';
import { usePanel } from '../../panel/context.ts';
import { Icon } from '../../ui/Icon.tsx';
import { CopyLink } from './CopyLink.tsx';

/** Where an article stands, each step a way back, and the button that copies its address. */
export function ArticleTrail({ article }: { article: Article }) {
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
      <CopyLink articleId={article.id} />
    </nav>
  );
}
