import { useEffect, useState } from 'preact/hooks';

/** What was fetched before: a part that is drawn again is there at once. */
const fetched = new WeakMap<() => Promise<unknown>, { readonly part: unknown }>();

/** Fetches a part that many messages share, once. Absent until it is there; whoever asks later tries again. */
export function useFetched<Part>(load: () => Promise<Part>): Part | undefined {
  const known = fetched.get(load) as { part: Part } | undefined;
  const [, redraw] = useState({});
  useEffect(() => {
    if (known) return undefined;
    let gone = false;
    load().then(
      (part) => {
        fetched.set(load, { part });
        if (!gone) redraw({});
      },
      // The next message of the kind asks again.
      () => undefined,
    );
    return () => {
      gone = true;
    };
  }, [load, known]);
  return known?.part;
}
