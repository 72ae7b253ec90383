import type { Article } from '../../../protocol/answers.ts';
import { useStyles } from '../../panel/styles.ts';
import { Icon } from '../../ui/Icon.tsx';
import css from './ArticleList.css?inline';

/** What the list shows. */
export interface ArticleListProps {
  readonly articles: readonly Article[];
  /** The id of the heading above. */
  readonly labelledBy?: string;
  readonly onOpen: (article: Article) => void;
}

/** Questions to choose from, each opening its article. */
export function ArticleList({ articles, labelledBy, onOpen }: ArticleListProps) {
  useStyles(css);
  return (
    <ul class="articles" aria-labelledby={labelledBy}>
      {articles.map((article) => (
        <li key={article.id}>
          <button type="button" class="article-row" onClick={() => onOpen(article)}>
            <span class="article-question">
              <bdi>{article.question}</bdi>
            </span>
            <Icon name="forward" size={18} />
          </button>
        </li>
      ))}
    </ul>
  );
}
