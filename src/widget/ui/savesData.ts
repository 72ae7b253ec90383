/** Whether the visitor's device is asked to load little (Save Data API): then nothing is fetched that was not asked for. */
export function savesData({ navigator }: Window): boolean {
  return Boolean((navigator as { connection?: { saveData?: boolean } }).connection?.saveData);
}
