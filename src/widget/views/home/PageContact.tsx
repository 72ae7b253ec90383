import { useEffect, useState } from 'preact/hooks';
import { usePanel } from '../../panel/context.ts';
import type { PageReading } from '../faq/readPage.ts';
import { formatHours } from './formatHours.ts';

/** The telephone number and hours that the page publishes, for a site whose endpoint tells nothing of itself. */
export function PageContact() {
  const { words, window, locale } = usePanel();
  const [found, setFound] = useState<PageReading>();
  useEffect(() => {
    import('../faq/readPage.ts').then(
      ({ readPage }) => setFound(readPage(window.parent.document)),
      () => undefined,
    );
  }, [window]);
  if (!found?.phone) return null;
  return (
    <p class="channels-page">
      {words('otherContact')} <a href={`tel:${found.phone.replace(/[^+\d]/g, '')}`}>{found.phone}</a>
      {formatHours(found.hours, locale).map((line) => (
        <span key={line}>{line}</span>
      ))}
    </p>
  );
}
