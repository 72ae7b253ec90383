import type { Reads, Transaction } from './ports.ts';

/** The name under which it is kept that all calls are stopped. */
const NAME = 'calls-stopped';

/** True while an administrator has stopped all calls: none is asked for, offered or placed. */
export async function callsStopped(reads: Pick<Reads, 'kept'>, now: number): Promise<boolean> {
  return (await reads.kept(NAME, now)) !== undefined;
}

/** Stops all new calls, or lets them go on. `by` says who did it, for whoever looks later. */
export async function stopCalls(transaction: Transaction, stop: boolean, by: string): Promise<void> {
  if (stop) await transaction.keep(NAME, by);
  else await transaction.forget(NAME);
}
