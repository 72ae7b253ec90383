/** A way to reach the site without the widget: where a link leads, and what it says. */
export type ContactLink = readonly [href: string, text: string];

/**
 * Telephone and e-mail of the site: what the owner gave, else what the page publishes of its organisation as schema.org
 * JSON-LD (`telephone` and `email` of anything but a person). For when the panel cannot be had.
 */
export function contactLinks(given: { phone?: string | undefined; email?: string | undefined }): ContactLink[] {
  let { phone, email } = given;
  for (const { textContent } of document.querySelectorAll('script[type*="ld+json"]')) {
    try {
      JSON.parse(textContent!, function (this: Record<string, unknown>, key, value) {
        if (typeof value === 'string' && this['@type'] !== 'Person') {
          if (key === 'telephone') phone ??= value;
          if (key === 'email') email ??= value.replace('mailto:', '');
        }
        return value;
      });
    } catch {
      // Not JSON: nothing to be had from it.
    }
  }
  const links: ContactLink[] = [];
  if (phone) links.push([`tel:${phone.replace(/[^\d+]/g, '')}`, phone]);
  if (email) links.push([`mailto:${email}`, email]);
  return links;
}
