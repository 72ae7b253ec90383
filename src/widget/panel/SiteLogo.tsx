import { useState } from 'preact/hooks';
import { useClientState } from './context.ts';
import css from './siteLogo.css?inline';
import { useStyles } from './styles.ts';

/**
 * The owner's logo before the name of the site, for sites that have one. It is decoration beside the name. A page whose
 * policy allows no such picture shows the first letters of the name instead, and so does one that cannot be fetched.
 */
export function SiteLogo() {
  useStyles(css);
  const site = useClientState().config?.site;
  const [failed, setFailed] = useState<string>();
  if (!site?.logo) return null;
  if (failed === site.logo) {
    return (
      <span class="head-logo head-initials" aria-hidden="true">
        {initialsOf(site.name)}
      </span>
    );
  }
  return (
    <img class="head-logo" src={site.logo} alt="" referrerpolicy="no-referrer" onError={() => setFailed(site.logo)} />
  );
}

/** The first letters of the first two words, as letters are in any script. */
function initialsOf(name: string): string {
  const words = name.split(/\s+/).filter(Boolean).slice(0, 2);
  return words
    .map((word) => [...word][0])
    .join('')
    .toLocaleUpperCase();
}
