import { useEffect, useState } from 'preact/hooks';
import type { PendingFile, PendingFiles } from '../../../../client/createPendingFiles.ts';

/** The list as it is now, redrawn after each change. */
export function usePending(pending: PendingFiles): readonly PendingFile[] {
  const [, redraw] = useState({});
  useEffect(() => pending.subscribe(() => redraw({})), [pending]);
  return pending.list();
}
