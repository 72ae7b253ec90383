import { useContext, useEffect, useRef } from 'preact/hooks';
import type { Article } from '../../../protocol/answers.ts';
import { usePanel, type ViewArgs } from '../../panel/context.ts';
import { useStyles } from '../../panel/styles.ts';
import { Notice } from '../../ui/Notice.tsx';
import { Retry } from '../../ui/Retry.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { useLazy } from '../callback/useLazy.ts';
import { Live } from '../../panel/liveParts.ts';
import { ArticleTrail } from './ArticleTrail.tsx';
import css from './ArticleView.css?inline';
import { useFaqSource } from './faqSource.ts';
import { Markdown } from './Markdown.tsx';
import { noteArticle } from './recentArticles.ts';
import { tellArticle } from './tellSearch.ts';
import { useArticles } from './useArticles.ts';

/** What stands around the text is fetched while that is read. */
const loadParts = () => import('./articleParts.ts');

/** One article to read, whether it helped, what is near it, and the way to a person. */
export function ArticleView({ args }: { args: ViewArgs }) {
  useStyles(css);
  const { words, open } = usePanel();
  const { faq, failed, retry } = useArticles();
  const article = faq?.articles.find(({ id }) => id === args.articleId);

  if (failed) {
    return (
      <div class="article">
        <Retry text={words('faqFailed')} label={words('tryAgain')} onRetry={retry} />
      </div>
    );
  }
  if (!faq) return <Skeleton lines={8} />;
  if (!article) {
    return (
      <div class="article">
        <Notice action={{ label: words('backToArticles'), onClick: () => open('faq') }}>
          {words('articleMissing')}
        </Notice>
      </div>
    );
  }
  return <Reading key={article.id} article={article} all={faq.articles} query={args.query} />;
}

interface ReadingProps {
  readonly article: Article;
  readonly all: readonly Article[];
  readonly query: string | undefined;
}

function Reading({ article, all, query }: ReadingProps) {
  const { client, words, window } = usePanel();
  const source = useFaqSource();
  const heading = useRef<HTMLHeadingElement>(null);
  const live = useContext(Live);
  const { part: parts } = useLazy(loadParts);

  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    noteArticle(window, article.id);
    tellArticle(client, source, article, query);
  }, [article.id]);

  return (
    <>
      <article class="article">
        <ArticleTrail article={article}>{parts ? <parts.CopyLink articleId={article.id} /> : null}</ArticleTrail>
        <h2 ref={heading} class="article-title" tabIndex={-1} dir="auto">
          {article.question}
        </h2>
        {article.cut ? null : <Markdown source={article.answer} />}
        {parts ? <parts.ArticleFoot article={article} all={all} /> : null}
      </article>
      <div class="article-help">
        {live ? <live.ChannelBar title={words('stillNeedHelp')} query={query || article.question} /> : null}
      </div>
    </>
  );
}
