import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Article } from '../../../protocol/answers.ts';
import { usePanel } from '../../panel/context.ts';
import { useStyles } from '../../panel/styles.ts';
import { Icon } from '../../ui/Icon.tsx';
import { useFaqSource } from '../faq/faqSource.ts';
import css from './draftArticles.css?inline';

/** Milliseconds without a further letter after which answers are looked for: not in the middle of a word. */
const PAUSE_MS = 600;
const MOST = 3;

/** Articles that may answer what is being written, offered before the first message; opening one keeps the draft. */
export function DraftArticles({ text }: { text: string }) {
  useStyles(css);
  const { words, open } = usePanel();
  const heading = useId();
  const [hidden, setHidden] = useState(false);
  const articles = useFitting(hidden ? '' : text);
  if (hidden || articles.length === 0) return null;
  return (
    <section class="draft-answers" aria-labelledby={heading}>
      <div class="draft-head">
        <h3 id={heading} class="draft-title">
          {words('chatAnswers')}
        </h3>
        <button
          type="button"
          class="draft-hide"
          aria-label={words('chatAnswersHide')}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => setHidden(true)}
        >
          <Icon name="close" size={16} />
        </button>
      </div>
      <ul class="draft-list">
        {articles.map((article) => (
          <li key={article.id}>
            <button type="button" class="draft-article" onClick={() => open('article', { articleId: article.id })}>
              <Icon name="article" size={16} />
              <span dir="auto">{article.question}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The articles that surely fit a text, looked for when the visitor pauses; said once that there are any. */
function useFitting(text: string): readonly Article[] {
  const { window, words, announce } = usePanel();
  const source = useFaqSource();
  const [articles, setArticles] = useState<readonly Article[]>([]);
  const said = useRef(false);
  useEffect(() => {
    if (!text) return;
    let outdated = false;
    const timer = window.setTimeout(() => {
      source.loadEngine().then(
        (engine) => {
          if (outdated) return;
          const found = engine.search(text).sure.slice(0, MOST);
          setArticles(found);
          if (found.length > 0 && !said.current) announce(words('chatAnswersSaid', { count: found.length }));
          said.current ||= found.length > 0;
        },
        // Without answers the visitor writes on as before.
        () => undefined,
      );
    }, PAUSE_MS);
    return () => {
      outdated = true;
      window.clearTimeout(timer);
    };
  }, [text, source, window]);
  return articles;
}
