/** What a visitor's country is guessed from. */
export interface CountryClues {
  /** ISO 3166 codes that may be called; none means any. */
  readonly allowed: readonly string[];
  /** The site's own country. */
  readonly site: string | undefined;
  /** IANA time zone of the visitor. */
  readonly timeZone: string;
  /** BCP 47 languages of the visitor's browser, the preferred first. */
  readonly languages: readonly string[];
}

/**
 * The country whose number a visitor most likely types: the one they are in by their time zone, else the one of their
 * language, else the site's own. Only countries that may be called are guessed. Empty when there is no clue.
 */
export function guessCountry({ allowed, site, timeZone, languages }: CountryClues): string {
  const here = allowed.find((country) => zonesOf(country).includes(timeZone));
  if (here) return here;
  const spoken = languages.map(regionOf).find((region) => region && allowed.includes(region));
  if (spoken) return spoken;
  return site && (allowed.length === 0 || allowed.includes(site)) ? site : (allowed[0] ?? '');
}

type WithZones = Intl.Locale & { getTimeZones?(): readonly string[]; readonly timeZones?: readonly string[] };

/** Time zones of a country, where the browser knows them. */
function zonesOf(country: string): readonly string[] {
  try {
    const locale = new Intl.Locale('und', { region: country }) as WithZones;
    return locale.getTimeZones?.() ?? locale.timeZones ?? [];
  } catch {
    return [];
  }
}

function regionOf(language: string): string | undefined {
  try {
    return new Intl.Locale(language).region;
  } catch {
    return undefined;
  }
}
