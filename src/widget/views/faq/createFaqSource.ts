import type { VisitorClient } from '../../../client/client.ts';
import type { FaqAnswer } from '../../../protocol/answers.ts';
import type { FaqEngine, FaqSource } from './faqSource.ts';

/** Makes the FAQ of a panel. Nothing is fetched before the first call. */
export function createFaqSource(client: VisitorClient, locale: string, view: Window): FaqSource {
  let answer: Promise<FaqAnswer> | undefined;
  let engine: Promise<FaqEngine> | undefined;
  const source: FaqSource = {
    query: '',
    rated: new Map(),
    told: new Set(),
    loaded: undefined,
    load() {
      answer ??= client.loadFaq(locale).then((faq) => {
        Object.assign(source, { loaded: faq });
        return faq;
      });
      answer.catch(() => {
        answer = undefined;
      });
      return answer;
    },
    loadEngine() {
      engine ??= Promise.all([source.load(), import('../../../search/inPage.ts'), import('./createEngine.ts')]).then(
        async ([faq, { createIndex, highlight }, { createEngine }]) => {
          const index = await createIndex(faq.articles, { locale: faq.locale, pause: () => pauseOf(view) });
          return createEngine(index, highlight, faq);
        },
      );
      engine.catch(() => {
        engine = undefined;
      });
      return engine;
    },
  };
  return source;
}

function pauseOf(view: Window): Promise<void> {
  return new Promise((resolve) => {
    view.setTimeout(resolve, 0);
  });
}
