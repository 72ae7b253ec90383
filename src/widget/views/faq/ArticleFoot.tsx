import { useState } from 'preact/hooks';
import type { Article } from '../../../protocol/answers.ts';
import { usePanel } from '../../panel/context.ts';
import { ArticleList } from './ArticleList.tsx';
import { ArticleRating } from './ArticleRating.tsx';
import { relatedArticles } from './relatedArticles.ts';
import { WholeAnswer } from './WholeAnswer.tsx';

/** What stands below the beginning of an article: its text where that is fetched, whether it helped, what is near. */
export function ArticleFoot({ article, all }: { article: Article; all: readonly Article[] }) {
  const { words, open } = usePanel();
  const related = relatedArticles(article, all);
  // It becomes whole while it is shown, and stays where it is drawn.
  const [cut] = useState(article.cut);
  return (
    <>
      {cut ? <WholeAnswer article={article} /> : null}
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
