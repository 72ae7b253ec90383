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
        ([faq, search, { createEngine }]) => createEngine(search, faq, view),
      );
      engine.catch(() => {
        engine = undefined;
      });
      return engine;
    },
  };
  return source;
}
