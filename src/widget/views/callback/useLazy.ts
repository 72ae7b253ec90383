import { useEffect, useRef, useState } from 'preact/hooks';

/** A part of a view that is fetched apart from it. */
export interface Lazy<Part> {
  readonly part: Part | undefined;
  readonly failed: boolean;
  fetch(): void;
}

/** Fetches a part of a view as soon as it is drawn, and anew when `key` has changed: the language, for one. */
export function useLazy<Part>(load: () => Promise<Part>, key?: string): Lazy<Part> {
  const [found, setFound] = useState<{ part: Part }>();
  const [failed, setFailed] = useState(false);
  const run = useRef(0);
  const fetch = () => {
    const own = ++run.current;
    setFailed(false);
    load().then(
      (part) => own === run.current && setFound({ part }),
      () => own === run.current && setFailed(true),
    );
  };
  useEffect(() => {
    fetch();
    return () => {
      run.current++;
    };
  }, [key]);
  return { part: found?.part, failed, fetch };
}
