/** Whether a language is written from right to left. */
export function isRightToLeft(locale: string): boolean {
  return /^(ar|he|iw|fa|ur|yi|ps|sd|ug|dv|ckb)\b/i.test(locale);
}
