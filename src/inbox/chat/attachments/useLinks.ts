import { useEffect, useState } from 'preact/hooks';
import type { AttachmentLink } from '../../../protocol/index.ts';
import { useInbox } from '../../context.ts';

/** Milliseconds before its end at which an address is fetched anew. */
const SOON = 60_000;
/** Milliseconds after which it is tried again. */
const AGAIN = 15_000;

/** Where files can be fetched, by id; kept fresh while they are shown. `failed` while it cannot be told. */
export function useLinks(ids: readonly string[]): {
  readonly links: ReadonlyMap<string, AttachmentLink>;
  readonly failed: boolean;
} {
  const { client, ports } = useInbox();
  const [links, setLinks] = useState<ReadonlyMap<string, AttachmentLink>>(new Map());
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    let cancel = () => {};
    let gone = false;
    const load = async () => {
      const found = await client.links(ids).catch(() => undefined);
      if (gone) return;
      setFailed(found === undefined);
      if (found) setLinks(new Map(found.map((link) => [link.id, link])));
      const ends = Math.min(...(found ?? []).map(({ expiresAt }) => Date.parse(expiresAt)));
      const wait = found ? ends - SOON - client.serverNow() : AGAIN;
      cancel = ports.clock.after(Number.isFinite(wait) ? Math.max(AGAIN, wait) : 4 * SOON, () => void load());
    };
    void load();
    return () => {
      gone = true;
      cancel();
    };
  }, [client, ports, ids.join()]);
  return { links, failed };
}
