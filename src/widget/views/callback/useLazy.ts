import { useEffect, useRef, useState } from 'preact/hooks';

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
  const gone = useRef(false);
  const fetch = () => {
    setFailed(false);
    load().then(
      (part) => gone.current || setFound({ part }),
      () => gone.current || setFailed(true),
    );
  };
  useEffect(() => {
    fetch();
    return () => {
      gone.current = true;
    };
  }, []);
  return { part: found?.part, failed, fetch };
}
