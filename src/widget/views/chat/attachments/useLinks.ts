import { useEffect, useState } from 'preact/hooks';
import type { AttachmentLink } from '../../../../protocol/attachments.ts';
import { usePanel } from '../../../panel/context.ts';

/** Milliseconds before its end at which an address is fetched anew. */
const SOON = 60_000;
/** Milliseconds after which it is tried again. */
const AGAIN = 15_000;

/** Where files can be fetched, by id; kept fresh while they are shown. `failed` while it cannot be told. */
export function useLinks(ids: readonly string[]): {
  readonly links: ReadonlyMap<string, AttachmentLink>;
  readonly failed: boolean;
} {
  const { client, window } = usePanel();
  const [links, setLinks] = useState<ReadonlyMap<string, AttachmentLink>>(new Map());
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    let timer = 0;
    let gone = false;
    const load = () => {
      client.links(ids).then(
        (found) => {
          if (gone) return;
          setFailed(false);
          setLinks(new Map(found.map((link) => [link.id, link])));
          const ends = Math.min(...found.map(({ expiresAt }) => Date.parse(expiresAt)));
          const wait = ends - SOON - client.serverNow();
          timer = window.setTimeout(load, Number.isFinite(wait) ? Math.max(AGAIN, wait) : 4 * SOON);
        },
        () => {
          if (gone) return;
          setFailed(true);
          timer = window.setTimeout(load, AGAIN);
        },
      );
    };
    load();
    return () => {
      gone = true;
      window.clearTimeout(timer);
    };
  }, [client, window, ids.join()]);
  return { links, failed };
}
