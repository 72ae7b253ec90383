/** Lets the browser paint and hear the visitor between two pieces of work, where it can (Prioritized Task Scheduling). */
export async function takeBreath(): Promise<void> {
  await (window as { scheduler?: { yield?(): Promise<void> } }).scheduler?.yield?.();
}
