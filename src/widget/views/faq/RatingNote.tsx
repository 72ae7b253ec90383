import { useEffect, useRef, useState } from 'preact/hooks';
import { LIMITS } from '../../../protocol/limits.ts';
import { usePanel } from '../../panel/context.ts';
import { useStyles } from '../../panel/styles.ts';
import { Button } from '../../ui/Button.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { useFaqSource } from './faqSource.ts';
import css from './RatingNote.css?inline';

/** One line on what an article lacks, for whoever wants to say it; asked once for each article. */
export function RatingNote({ articleId }: { articleId: string }) {
  useStyles(css);
  const { client, words, announce } = usePanel();
  const { told } = useFaqSource();
  const key = `!${articleId}`;
  const [done, setDone] = useState(told.has(key));
  const [text, setText] = useState('');
  const form = useRef<HTMLFormElement>(null);
  // It grows below the answer just given, where the foot may hide it.
  useEffect(() => {
    const { current } = form;
    if (current?.parentElement?.contains(current.ownerDocument.activeElement))
      current.scrollIntoView?.({ block: 'nearest' });
  }, []);
  if (done) return null;

  const send = (event: Event) => {
    event.preventDefault();
    if (!text.trim()) return;
    told.add(key);
    client.send('article.rate', { articleId, helpful: false, text: text.trim() });
    announce(words('helpfulThanks'));
    // What has the keyboard goes away.
    (event.currentTarget as HTMLElement).parentElement?.querySelector('p')?.focus();
    setDone(true);
  };
  return (
    <form ref={form} class="rating-note" onSubmit={send}>
      <TextField label={words('rateNote')} value={text} onInput={setText} maxLength={LIMITS.noteText} />
      <Button type="submit" disabled={!text.trim()}>
        {words('rateSend')}
      </Button>
    </form>
  );
}
