import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Slot } from '../../../protocol/callback.ts';
import { usePanel } from '../../panel/context.ts';

/** Days asked for at a time. */
const DAYS = 7;
/** Further stretches looked at by itself when the first has nothing. */
const TRIES = 2;

/** Free slots as far as they have been fetched. */
export interface Slots {
  readonly slots: readonly Slot[];
  readonly status: 'loading' | 'ready' | 'failed';
  /** True while later days may have further slots. */
  readonly more: boolean;
  loadMore(): void;
  /** Begins anew: somebody may have taken one. */
  reload(): void;
}

/** Fetches free slots, a week at a time; those of a department where one was chosen. */
export function useSlots(department?: string): Slots {
  const { client } = usePanel();
  const [slots, setSlots] = useState<readonly Slot[]>([]);
  const [status, setStatus] = useState<Slots['status']>('loading');
  const [more, setMore] = useState(true);
  const weeks = useRef(0);
  const run = useRef(0);

  const load = useCallback(async () => {
    const own = run.current;
    setStatus('loading');
    try {
      const found = await nextWeeks(client, weeks, department);
      if (own !== run.current) return;
      setSlots((known) => [...known, ...found]);
      setMore(found.length > 0);
      setStatus('ready');
    } catch {
      if (own === run.current) setStatus('failed');
    }
  }, [client, department]);

  const reload = useCallback(() => {
    run.current++;
    weeks.current = 0;
    setSlots([]);
    void load();
  }, [load]);

  useEffect(() => {
    void load();
    return () => {
      run.current++;
    };
  }, [load]);

  return { slots, status, more, loadMore: () => void load(), reload };
}

async function nextWeeks(
  client: ReturnType<typeof usePanel>['client'],
  weeks: { current: number },
  department: string | undefined,
): Promise<readonly Slot[]> {
  for (let tries = 0; tries < TRIES; tries++) {
    const from = new Date(client.serverNow() + weeks.current * DAYS * 86_400_000).toISOString();
    const { slots } = await client.loadSlots({
      days: DAYS,
      ...(weeks.current === 0 ? {} : { from }),
      ...(department ? { department } : {}),
    });
    weeks.current++;
    if (slots.length > 0) return slots;
  }
  return [];
}
