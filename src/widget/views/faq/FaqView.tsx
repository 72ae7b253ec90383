import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Article } from '../../../protocol/answers.ts';
import { usePanel, type ViewArgs } from '../../panel/context.ts';
import { useStyles } from '../../panel/styles.ts';
import { Button } from '../../ui/Button.tsx';
import { Retry } from '../../ui/Retry.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { ArticleList } from './ArticleList.tsx';
import { articlesForPage } from './articlesForPage.ts';
import css from './FaqView.css?inline';
import { FaqSearchBox } from './FaqSearchBox.tsx';
import { groupByCategory } from './groupByCategory.ts';
import { recentArticles } from './recentArticles.ts';
import { useArticles } from './useArticles.ts';

const MOST_FOR_PAGE = 5;
/** Questions drawn at once, shared by the groups; drawing thousands holds the page up. */
const MOST_DRAWN = 200;
const LEAST_OF_GROUP = 5;

/** All articles by category, with the search above them. */
export function FaqView({ args }: { args: ViewArgs }) {
  useStyles(css);
  return (
    <div class="faq">
      <FaqSearchBox initial={args.query}>
        <AllArticles category={args.category} />
      </FaqSearchBox>
    </div>
  );
}

function AllArticles({ category }: { category: string | undefined }) {
  const { words, window } = usePanel();
  const { faq, failed, retry } = useArticles();
  if (failed) return <Retry text={words('faqFailed')} label={words('tryAgain')} onRetry={retry} />;
  if (!faq) return <Skeleton lines={8} />;
  const groups = groupByCategory(faq);
  const forPage = articlesForPage(faq.articles, window.parent, MOST_FOR_PAGE);
  const recent = recentArticles(window, faq.articles);
  return (
    <>
      <h2 class="faq-title">{words('articles')}</h2>
      <Group title={words('forThisPage')} articles={forPage} />
      <Group title={words('recentlyRead')} articles={recent} />
      {groups.map((group) => (
        <Group
          key={group.category ?? String(group.ofPage)}
          title={group.ofPage ? words('onThisPage') : (group.category ?? words('otherArticles'))}
          articles={group.articles}
          few={Math.max(LEAST_OF_GROUP, MOST_DRAWN / groups.length) | 0}
          hidden={groups.length + forPage.length + recent.length === 1}
          first={category !== undefined && group.category === category}
        />
      ))}
    </>
  );
}

interface GroupProps {
  readonly title: string;
  readonly articles: readonly Article[];
  /** How many of them are drawn before more are asked for. */
  readonly few?: number;
  /** The title would say nothing: there is only one group. */
  readonly hidden?: boolean;
  /** Where the visitor wants to begin. */
  readonly first?: boolean;
}

function Group({ title, articles, few = MOST_DRAWN, hidden, first }: GroupProps) {
  const { open, words } = usePanel();
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const group = useRef<HTMLElement>(null);
  const [more, setMore] = useState(0);
  const drawn = few + more;
  useEffect(() => {
    if (!first) return;
    heading.current?.focus({ preventScroll: true });
    heading.current?.scrollIntoView?.({ block: 'start' });
  }, [first]);
  useEffect(() => {
    if (more) group.current?.querySelectorAll<HTMLElement>('.article-row')[drawn - MOST_DRAWN]?.focus();
  }, [more]);
  if (articles.length === 0) return null;
  return (
    <section class="faq-group" ref={group}>
      {hidden ? null : (
        <h3 ref={heading} class="faq-category" id={id} tabIndex={-1}>
          {title}
        </h3>
      )}
      <ArticleList
        articles={articles.slice(0, drawn)}
        labelledBy={id}
        onOpen={(article) => open('article', { articleId: article.id })}
      />
      {articles.length > drawn ? (
        <Button onClick={() => setMore(more + MOST_DRAWN)}>{words('otherArticles')}</Button>
      ) : null}
    </section>
  );
}
