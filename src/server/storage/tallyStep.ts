import { TALLY_STEP } from '../desk/index.ts';

/** The beginning of the stretch under which something is counted, milliseconds. */
export function tallyStep(at: number): number {
  return Math.floor(at / TALLY_STEP) * TALLY_STEP;
}
