import { useEffect, useState } from 'preact/hooks';
import type { FaqAnswer } from '../../../protocol/answers.ts';
import { useFaqSource } from './faqSource.ts';

/** The articles as a view sees them. */
export interface Articles {
  readonly faq: FaqAnswer | undefined;
  readonly failed: boolean;
  retry(): void;
}

/** Fetches the articles when the calling view is drawn. */
export function useArticles(): Articles {
  const source = useFaqSource();
  const [state, setState] = useState({ faq: source.loaded, failed: false });
  const load = () => {
    setState({ faq: source.loaded, failed: false });
    source.load().then(
      (faq) => setState({ faq, failed: false }),
      () => setState({ faq: undefined, failed: true }),
    );
  };
  useEffect(load, [source]);
  return { ...state, retry: load };
}
