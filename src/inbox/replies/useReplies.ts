import { useCallback, useEffect, useState } from 'preact/hooks';
import type { CannedReply } from '../../protocol/index.ts';
import { useInbox } from '../context.ts';

/** The canned replies as far as they are known; fetched when first wanted and again after each change. */
export function useReplies(wanted: boolean): {
  readonly replies: readonly CannedReply[] | undefined;
  readonly failed: boolean;
  reload(): Promise<void>;
} {
  const { client } = useInbox();
  const [replies, setReplies] = useState<readonly CannedReply[]>();
  const [failed, setFailed] = useState(false);
  const reload = useCallback(async () => {
    try {
      setReplies(await client.loadReplies());
      setFailed(false);
    } catch {
      setFailed(true);
    }
  }, [client]);
  useEffect(() => {
    if (wanted) void reload();
  }, [wanted, reload]);
  return { replies, failed, reload };
}
