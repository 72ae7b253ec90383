import { useEffect, useState } from 'preact/hooks';
import type { SearchAnswer } from '../../protocol/index.ts';
import { useInbox } from '../context.ts';

/** Milliseconds of rest before what was typed is looked for. */
const REST_MS = 250;

/** What a search has come to. `answer` stays while the next one is under way. */
export interface Search {
  readonly state: 'idle' | 'searching' | 'done' | 'failed';
  /** What `answer` was found for. */
  readonly query: string;
  readonly answer?: SearchAnswer;
}

const IDLE: Search = { state: 'idle', query: '' };

/** Looks through all conversations for what is typed, once the typing rests. */
export function useSearch(typed: string): Search {
  const { client, ports } = useInbox();
  const [search, setSearch] = useState<Search>(IDLE);
  const query = typed.trim();
  useEffect(() => {
    if (query.length < 2) {
      setSearch(IDLE);
      return undefined;
    }
    let current = true;
    setSearch((before) => ({ ...before, state: 'searching' }));
    const cancel = ports.clock.after(REST_MS, () => {
      client.search(query).then(
        (answer) => current && setSearch({ state: 'done', query, answer }),
        () => current && setSearch({ state: 'failed', query }),
      );
    });
    return () => {
      current = false;
      cancel();
    };
  }, [client, ports, query]);
  return search;
}
