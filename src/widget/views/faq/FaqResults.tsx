import { useEffect } from 'preact/hooks';
import { usePanel } from '../../panel/context.ts';
import { type ResultsProps, useFaqSource } from './faqSource.ts';
import { NothingFound } from './NothingFound.tsx';
import { ResultList } from './ResultList.tsx';
import { tellSearch } from './tellSearch.ts';

/** Milliseconds without a further letter after which a search counts as meant. */
const PAUSE_MS = 1_200;
/** Milliseconds after which results are read out: not in the middle of a word. */
const ANNOUNCE_MS = 600;

/** What a search has found, or the way to a person where that is nothing. */
export function FaqResults(props: ResultsProps) {
  const { query, found } = props;
  useSearchEcho(query, found.count);
  return (
    <>
      {found.results.length > 0 ? <ResultList {...props} /> : null}
      {found.count === 0 ? <NothingFound query={query} guesses={found.results.length} /> : null}
    </>
  );
}

/** Reads out how many results there are, and tells the other side what the visitor paused on. */
function useSearchEcho(query: string, count: number): void {
  const { client, window, words, announce } = usePanel();
  const source = useFaqSource();
  useEffect(() => {
    const announcing = window.setTimeout(() => {
      announce(count > 0 ? words('results', { count }) : words('nothingFound', { query }));
    }, ANNOUNCE_MS);
    const pausing = window.setTimeout(() => tellSearch(client, source, query, count), PAUSE_MS);
    return () => {
      window.clearTimeout(announcing);
      window.clearTimeout(pausing);
    };
  }, [query, count]);
}
