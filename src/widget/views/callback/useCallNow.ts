import type { ErrorCode } from '../../../protocol/errors.ts';
import { useClientState } from '../../panel/context.ts';

/** Whether a call can be promised now, and within how many seconds. */
export interface CallNow {
  readonly callNow: boolean;
  /** Seconds within which somebody calls, as measured; the owner's figure while nothing was. */
  readonly seconds: number | undefined;
}

/** What can be promised now, by a department where one was chosen. What the desk has just refused is not promised again. */
export function useCallNow(department?: string, refused?: ErrorCode): CallNow {
  const { config, presence: live } = useClientState();
  const presence = live ?? config?.presence;
  const own = department ? presence?.departments?.find(({ id }) => id === department) : undefined;
  const callNow = (own ?? presence)?.callNow ?? false;
  return {
    callNow: callNow && refused !== 'callback_no_agent',
    seconds: presence?.promiseSeconds ?? config?.callback.promiseSeconds,
  };
}
