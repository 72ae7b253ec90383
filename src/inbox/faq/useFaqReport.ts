import { useCallback, useEffect, useState } from 'preact/hooks';
import type { FaqReport } from '../../protocol/index.ts';
import { useInbox } from '../context.ts';
import { readReport } from './faqApi.ts';

const DAY_MS = 86_400_000;

/** A report on its way, there, or not to be had. While another period is fetched the one before stays. */
export interface ReportState {
  readonly status: 'loading' | 'ready' | 'failed';
  readonly report?: FaqReport;
  /** Where the report begins, ISO 8601 in UTC. */
  readonly from: string;
}

/** The report of the last days; `reload` asks again. */
export function useFaqReport(days: number): ReportState & { reload(): void } {
  const { client, ports } = useInbox();
  const [round, setRound] = useState(0);
  const [state, setState] = useState<ReportState>({ status: 'loading', from: '' });
  useEffect(() => {
    let current = true;
    const from = new Date(client.serverNow() - days * DAY_MS).toISOString();
    setState((before) => ({ ...before, status: 'loading', from }));
    void readReport(ports, { from }).then((outcome) => {
      if (!current) return;
      setState(outcome.ok ? { status: 'ready', from, report: outcome.answer } : { status: 'failed', from });
    });
    return () => {
      current = false;
    };
  }, [client, ports, days, round]);
  const reload = useCallback(() => setRound((before) => before + 1), []);
  return { ...state, reload };
}
