import { useId } from 'preact/hooks';
import { usePanel } from '../../panel/context.ts';
import { ArticleList } from '../faq/ArticleList.tsx';
import { articlesForPage } from '../faq/articlesForPage.ts';
import { useArticles } from '../faq/useArticles.ts';

const MOST = 3;

/** The articles the site means for the page the visitor is on; nothing where there are none. */
export function ForThisPage() {
  const { words, open, window } = usePanel();
  const { faq } = useArticles();
  const heading = useId();
  const articles = articlesForPage(faq?.articles ?? [], window.parent, MOST);
  if (articles.length === 0) return null;
  return (
    <section class="for-page">
      <h2 class="home-heading" id={heading}>
        {words('forThisPage')}
      </h2>
      <ArticleList
        articles={articles}
        labelledBy={heading}
        onOpen={(article) => open('article', { articleId: article.id })}
      />
    </section>
  );
}
