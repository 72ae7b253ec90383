const UNITS = ['kilobyte', 'megabyte', 'gigabyte'] as const;

/** A size as people read it: `120 kB`, `2.4 MB`. One unit is 1024 of the one before, as limits are counted; less than one is one. */
export function formatBytes(bytes: number, locale: string): string {
  const step = Math.min(3, Math.max(1, Math.floor(Math.log2(Math.max(1, bytes)) / 10)));
  const value = Math.max(1, bytes / 1024 ** step);
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: UNITS[step - 1]!,
    unitDisplay: 'short',
    maximumFractionDigits: step > 1 && value < 10 ? 1 : 0,
  }).format(value);
}
