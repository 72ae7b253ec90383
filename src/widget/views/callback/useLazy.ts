import { useEffect, useState } from 'preact/hooks';

/** A part of a view that is fetched apart from it. */
export interface Lazy<Part> {
  readonly part: Part | undefined;
  readonly failed: boolean;
  fetch(): void;
}

/** Fetches a part of a view as soon as it is drawn. */
export function useLazy<Part>(load: () => Promise<Part>): Lazy<Part> {
  const [found, setFound] = useState<{ part: Part }>();
  const [failed, setFailed] = useState(false);
  const fetch = () => {
    setFailed(false);
    load().then(
      (part) => setFound({ part }),
      () => setFailed(true),
    );
  };
  useEffect(fetch, []);
  return { part: found?.part, failed, fetch };
}
