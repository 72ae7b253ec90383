import { useId } from 'preact/hooks';
import { usePanel, type ViewArgs } from '../../panel/context.ts';
import { useStyles } from '../../panel/styles.ts';
import { Retry } from '../../ui/Retry.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { ArticleList } from './ArticleList.tsx';
import css from './FaqView.css?inline';
import { FaqSearchBox } from './FaqSearchBox.tsx';
import { type ArticleGroup, groupByCategory } from './groupByCategory.ts';
import { useArticles } from './useArticles.ts';

/** All articles by category, with the search above them. */
export function FaqView({ args }: { args: ViewArgs }) {
  useStyles(css);
  return (
    <div class="faq">
      <FaqSearchBox initial={args.query}>
        <AllArticles />
      </FaqSearchBox>
    </div>
  );
}

function AllArticles() {
  const { words } = usePanel();
  const { faq, failed, retry } = useArticles();
  if (failed) return <Retry text={words('faqFailed')} label={words('tryAgain')} onRetry={retry} />;
  if (!faq) return <Skeleton lines={8} />;
  const groups = groupByCategory(faq.articles);
  return (
    <>
      <h2 class="faq-title">{words('articles')}</h2>
      {groups.map((group) => (
        <Group key={group.category ?? ''} group={group} alone={groups.length === 1} />
      ))}
    </>
  );
}

function Group({ group, alone }: { group: ArticleGroup; alone: boolean }) {
  const { words, open } = usePanel();
  const heading = useId();
  return (
    <section class="faq-group">
      {alone ? null : (
        <h3 class="faq-category" id={heading}>
          {group.category ?? words('otherArticles')}
        </h3>
      )}
      <ArticleList
        articles={group.articles}
        labelledBy={heading}
        onOpen={(article) => open('article', { articleId: article.id })}
      />
    </section>
  );
}
