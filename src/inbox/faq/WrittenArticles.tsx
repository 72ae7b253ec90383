import type { JSX } from 'preact';
import { useEffect, useId, useState } from 'preact/hooks';
import type { AgentArticle } from '../../protocol/index.ts';
import { useInbox } from '../context.ts';
import { draftOf } from './articleDraft.ts';
import { readArticles, withdrawArticle } from './faqApi.ts';

/** Articles written in the inbox, to be changed or withdrawn. Nothing when there are none. */
export function WrittenArticles({ lang }: { readonly lang: string | undefined }): JSX.Element | null {
  const { ports, words, articlesRound } = useInbox();
  const [articles, setArticles] = useState<readonly AgentArticle[]>([]);
  const id = useId();
  useEffect(() => {
    void readArticles(ports).then((outcome) => outcome.ok && setArticles(outcome.answer.articles));
  }, [ports, articlesRound]);
  const shown = articles.filter(({ locale }) => lang === undefined || locale === lang);
  if (shown.length === 0) return null;
  return (
    <section class="look-card" aria-labelledby={id}>
      <header class="look-card-head">
        <h3 id={id}>
          {words('written')} <span class="count">{shown.length}</span>
        </h3>
        <p>{words('writtenHint')}</p>
      </header>
      <ul class="look-list">
        {shown.map((one) => (
          <Written key={`${one.locale} ${one.article.id}`} one={one} />
        ))}
      </ul>
    </section>
  );
}

function Written({ one }: { readonly one: AgentArticle }): JSX.Element {
  const { ports, words, times, notify, write, articlesChanged } = useInbox();
  const [sure, setSure] = useState(false);
  const { locale, article, written, replaces } = one;
  const text = article.question;

  async function withdraw(): Promise<void> {
    if (!sure) return setSure(true);
    const outcome = await withdrawArticle(ports, locale, article.id);
    notify(outcome.ok || outcome.code === 'article_not_found' ? 'withdrawn' : 'proposalFailed', { text });
    articlesChanged();
  }

  return (
    <li class="look-item">
      <p class="look-item-text">
        <strong dir="auto">{text}</strong>
        <span>
          {written && words('writtenBy', { name: written.by, time: times.full(written.at) })}
          {replaces && <em class="look-tag">{words('writtenReplaces')}</em>}
        </span>
      </p>
      <span class="look-item-buttons">
        <button
          type="button"
          class="button button-small"
          aria-label={words('writtenEditOne', { text })}
          onClick={() => write(draftOf(one))}
        >
          {words('writtenEdit')}
        </button>
        <button
          type="button"
          class="button button-quiet button-small"
          aria-label={sure ? words('withdrawSure') : words('withdrawOne', { text })}
          onClick={() => void withdraw()}
          onBlur={() => setSure(false)}
        >
          {words(sure ? 'withdrawSure' : 'withdraw')}
        </button>
      </span>
    </li>
  );
}
