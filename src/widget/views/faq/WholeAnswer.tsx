import type { Article, FaqAnswer } from '../../../protocol/answers.ts';
import { usePanel } from '../../panel/context.ts';
import { Retry } from '../../ui/Retry.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { useLazy } from '../callback/useLazy.ts';
import { useFaqSource } from './faqSource.ts';
import { Markdown } from './Markdown.tsx';

/** The answer of an article of which the FAQ brought only words to search by: fetched when it is opened. */
export function WholeAnswer({ article }: { article: Article }) {
  const { client, words } = usePanel();
  const { loaded } = useFaqSource();
  const query = new URLSearchParams({ lang: loaded?.locale ?? 'en', id: article.id });
  const load = async () => {
    const { articles } = await client.read<FaqAnswer>(`/faq/answers?${query}`);
    // From now on it is whole for everybody who holds it: opened again, it is there at once.
    return Object.assign(article, articles[0], { cut: false }).answer;
  };
  const { part, failed, fetch } = useLazy(load, article.id);
  if (failed) return <Retry text={words('faqFailed')} label={words('tryAgain')} onRetry={fetch} />;
  return part === undefined ? <Skeleton lines={5} /> : <Markdown source={part} />;
}
