import type { Article } from '../../../protocol/answers.ts';
import { usePanel } from '../../panel/context.ts';
import { ArticleList } from './ArticleList.tsx';
import { ArticleRating } from './ArticleRating.tsx';
import { relatedArticles } from './relatedArticles.ts';

/** What stands below the text of an article: whether it helped, and the articles nearest to it. */
export function ArticleFoot({ article, all }: { article: Article; all: readonly Article[] }) {
  const { words, open } = usePanel();
  const related = relatedArticles(article, all);
  return (
    <>
      <ArticleRating key={article.id} articleId={article.id} />
      {related.length > 0 ? (
        <section>
          <h3 class="article-related">{words('related')}</h3>
          <ArticleList articles={related} onOpen={(other) => open('article', { articleId: other.id })} />
        </section>
      ) : null}
    </>
  );
}
