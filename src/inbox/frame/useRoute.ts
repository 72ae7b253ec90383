import { useCallback, useEffect, useState } from 'preact/hooks';
import type { InboxPorts } from '../ports.ts';
import { readRoute, writeRoute, type Route } from '../route.ts';

/** The route in the address, and a way to another one that the browser's Back knows. */
export function useRoute({ window }: InboxPorts): { route: Route; open(visitorId?: string, at?: Route['at']): void } {
  const [route, setRoute] = useState(() => readRoute(window.location.hash));
  useEffect(() => {
    const onChange = () => setRoute((before) => sameOr(before, readRoute(window.location.hash)));
    // The address may have changed between the first drawing and now.
    onChange();
    window.addEventListener('hashchange', onChange);
    return () => window.removeEventListener('hashchange', onChange);
  }, [window]);
  const open = useCallback(
    (visitorId?: string, at?: Route['at']) => {
      window.location.hash = writeRoute(visitorId ? { visitorId, ...(at ? { at } : {}) } : {});
    },
    [window],
  );
  return { route, open };
}

/** The same object for the same place, so that nothing is drawn again. */
function sameOr(before: Route, now: Route): Route {
  return writeRoute(before) === writeRoute(now) ? before : now;
}
