import { useCallback, useEffect, useState } from 'preact/hooks';
import type { InboxPorts } from '../ports.ts';
import { readRoute, writeRoute, type Route } from '../route.ts';

/** The route in the address, and a way to another one that the browser's Back knows. */
export function useRoute({ window }: InboxPorts): { route: Route; open(visitorId?: string): void } {
  const [route, setRoute] = useState(() => readRoute(window.location.hash));
  useEffect(() => {
    const onChange = () => setRoute(readRoute(window.location.hash));
    window.addEventListener('hashchange', onChange);
    return () => window.removeEventListener('hashchange', onChange);
  }, [window]);
  const open = useCallback(
    (visitorId?: string) => {
      window.location.hash = writeRoute(visitorId ? { visitorId } : {});
    },
    [window],
  );
  return { route, open };
}
