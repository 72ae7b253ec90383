import { useCallback, useRef, useState } from 'preact/hooks';
import type { Clock } from '../../client/index.ts';
import type { Notice } from '../context.ts';

/** Milliseconds a notice stays. */
const STAY_MS = 7_000;

/** Sentences that come, stay for some seconds and go; a sentence already shown is not shown twice. */
export function useNotices(clock: Clock): {
  notices: readonly Notice[];
  add(text: string): void;
  remove(id: number): void;
} {
  const [notices, setNotices] = useState<readonly Notice[]>([]);
  const lastId = useRef(0);
  const remove = useCallback((id: number) => setNotices((all) => all.filter((notice) => notice.id !== id)), []);
  const add = useCallback(
    (text: string) => {
      const id = ++lastId.current;
      setNotices((all) => [...all.filter((notice) => notice.text !== text), { id, text }]);
      clock.after(STAY_MS, () => remove(id));
    },
    [clock, remove],
  );
  return { notices, add, remove };
}
