import type { Clock, Tabs } from './ports.ts';

/**
 * Runs a task while no other tab runs one. A frozen tab may keep the others out; after `mostMs` it is not waited for, and
 * the task runs once all the same.
 */
export function runAlone<Value>(
  tabs: Tabs,
  clock: Pick<Clock, 'after'>,
  mostMs: number,
  task: () => Promise<Value>,
): Promise<Value> {
  let begun: Promise<Value> | undefined;
  const once = () => (begun ??= task());
  return new Promise((resolve, reject) => {
    const cancel = clock.after(mostMs, () => void once().then(resolve, reject));
    tabs.alone(once).then(resolve, reject).finally(cancel);
  });
}
