import { useMemo } from 'preact/hooks';
import { usePanel } from '../../panel/context.ts';

/** Names countries in the panel's language: `Poland` for `PL`. */
export function useRegionNames(): (country: string) => string {
  const { locale } = usePanel();
  return useMemo(() => {
    const names = new Intl.DisplayNames(locale, { type: 'region' });
    return (country) => names.of(country) ?? country;
  }, [locale]);
}
