/** Waits for what somebody began who is not there to hear of a failure; the bell has shown it. */
export async function quietly(outcome: unknown): Promise<void> {
  try {
    await outcome;
  } catch {}
}
