import type { PanelWordKey } from '../../panel/words.ts';

/**
 * How soon answers usually come, in words that promise no more than was measured: minutes are rounded up, beyond ten to
 * fives, beyond 90 to hours. Absent while too little is known, and beyond a day.
 */
export function replyTime(seconds: number | undefined): [key: PanelWordKey, values: { count: number }] | undefined {
  if (seconds === undefined || seconds > 86_400) return undefined;
  const minutes = Math.max(1, Math.ceil(seconds / 60));
  if (minutes > 90) return ['chatReplyHours', { count: Math.ceil(minutes / 60) }];
  return ['chatReplyMinutes', { count: minutes > 10 ? Math.ceil(minutes / 5) * 5 : minutes }];
}
