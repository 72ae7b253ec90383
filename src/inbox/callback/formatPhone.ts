/** Writes an E.164 number with gaps for the eye: `+48221234567` → `+48 221 234 567`. Where the country code ends is guessed from its first digits. */
export function formatPhone(phone: string): string {
  const match = /^\+(1|7|2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58]|\d{3})(\d+)$/.exec(phone);
  if (!match) return phone;
  const [, country, rest] = match;
  const groups = rest!.length <= 4 ? [rest!] : (rest!.match(/\d{1,3}(?=(\d{3})*$)/g) ?? [rest!]);
  return `+${country} ${groups.join(' ')}`;
}
