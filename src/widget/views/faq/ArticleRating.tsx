import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { usePanel } from '../../panel/context.ts';
import { useStyles } from '../../panel/styles.ts';
import { useLazy } from '../callback/useLazy.ts';
import { Button } from '../../ui/Button.tsx';
import css from './ArticleRating.css?inline';
import { useFaqSource } from './faqSource.ts';
import { thumbDown, thumbUp } from '../../ui/viewIcons.ts';

/** Fetched with the answer "no", which is rare. */
const loadNote = () => import('./RatingNote.tsx').then(({ RatingNote }) => RatingNote);

/** Asks whether the article helped, once. */
export function ArticleRating({ articleId }: { articleId: string }) {
  useStyles(css);
  const { client, words, announce } = usePanel();
  const { rated } = useFaqSource();
  const [helpful, setHelpful] = useState(rated.get(articleId));
  const question = useId();
  const thanks = useRef<HTMLParagraphElement>(null);
  const [answered, setAnswered] = useState(false);
  // The button that had the keyboard is gone.
  useEffect(() => {
    if (answered) thanks.current?.focus({ preventScroll: true });
  }, [answered]);

  const rate = (value: boolean) => {
    rated.set(articleId, value);
    setHelpful(value);
    setAnswered(true);
    client.send('article.rate', { articleId, helpful: value });
    announce(words(value ? 'helpfulThanks' : 'unhelpfulThanks'));
  };

  if (helpful !== undefined) {
    return (
      <div class="rating rating-done">
        <p ref={thanks} tabIndex={-1}>
          {words(helpful ? 'helpfulThanks' : 'unhelpfulThanks')}
        </p>
        {helpful ? null : <Note articleId={articleId} />}
      </div>
    );
  }
  return (
    <fieldset class="rating" aria-labelledby={question}>
      <span id={question} class="rating-question">
        {words('helpful')}
      </span>
      <Button icon={thumbUp} onClick={() => rate(true)}>
        {words('yes')}
      </Button>
      <Button icon={thumbDown} onClick={() => rate(false)}>
        {words('no')}
      </Button>
    </fieldset>
  );
}

/** Where the visitor may say what was missing; left out when it cannot be fetched. */
function Note({ articleId }: { articleId: string }) {
  const { part: RatingNote } = useLazy(loadNote);
  return RatingNote ? <RatingNote articleId={articleId} /> : null;
}
