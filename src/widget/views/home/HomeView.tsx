import { useContext, useId } from 'preact/hooks';
import { usePanel, type ViewArgs } from '../../panel/context.ts';
import { Live } from '../../panel/liveParts.ts';
import { useStyles } from '../../panel/styles.ts';
import { Retry } from '../../ui/Retry.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { ArticleList } from '../faq/ArticleList.tsx';
import { FaqSearchBox } from '../faq/FaqSearchBox.tsx';
import { useArticles } from '../faq/useArticles.ts';
import css from './HomeView.css?inline';

/** How many questions are offered before anything is typed. */
const MOST_ASKED = 5;

/** The first view: search, what is under way, the questions most asked, and the one best way to a person. */
export function HomeView({ args }: { args: ViewArgs }) {
  useStyles(css);
  const live = useContext(Live);
  const { offered } = usePanel();
  const ongoing = live ? <live.OngoingCards /> : null;
  return (
    <div class="home">
      {offered && !offered.includes('faq') ? (
        <div class="faq-below">{ongoing}</div>
      ) : (
        <FaqSearchBox initial={args.query}>
          {ongoing}
          <MostAsked />
        </FaqSearchBox>
      )}
      {live ? <live.ChannelBar /> : <div class="home-channels-soon" />}
    </div>
  );
}

function MostAsked() {
  const { words, open } = usePanel();
  const { faq, failed, retry } = useArticles();
  const heading = useId();
  if (failed) return <Retry text={words('faqFailed')} label={words('tryAgain')} onRetry={retry} />;
  if (!faq) return <Skeleton lines={5} />;
  if (faq.articles.length === 0) return null;
  return (
    <section>
      <h2 class="home-heading" id={heading}>
        {words('mostAsked')}
      </h2>
      <ArticleList
        articles={faq.articles.slice(0, MOST_ASKED)}
        labelledBy={heading}
        onOpen={(article) => open('article', { articleId: article.id })}
      />
      <button type="button" class="home-all" onClick={() => open('faq')}>
        {words('allArticles')}
      </button>
    </section>
  );
}
