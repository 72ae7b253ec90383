import type { Frame, Page } from 'playwright-core';

/**
 * What lies over something else and lets it through, in the document as it is now; one line each. `reduced` asks for less
 * transparency first, as a visitor's system does (Media Queries 5, `prefers-reduced-transparency`).
 */
export async function findSeeThrough(
  page: Page,
  place: Page | Frame,
  { reduced, within = 'body' }: { reduced: boolean; within?: string | undefined },
): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  const value = reduced ? 'reduce' : 'no-preference';
  const features = [
    { name: 'prefers-reduced-transparency', value },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ];
  await session.send('Emulation.setEmulatedMedia', { features });
  const found = await place.evaluate(listSeeThrough, { reduced, within });
  await session.send('Emulation.setEmulatedMedia', { features: features.slice(1) });
  await session.detach();
  return found;
}

function listSeeThrough({ reduced, within }: { reduced: boolean; within: string }): string[] {
  if (matchMedia('(prefers-reduced-transparency: reduce)').matches !== reduced) return ['the wish is not heard'];
  const between = (share: number) => share > 0 && share < 1;
  const alphas = (css: string) =>
    [...css.matchAll(/\/ ([\d.]+)\)|rgba\([^)]*, ([\d.]+)\)/g)].map(([, modern, old]) => Number(modern ?? old));
  // A gradient that begins at nothing lets through as well.
  const fades = (image: string) => /gradient/.test(image) && alphas(image).length > 0;
  const found: string[] = [];
  const tell = (what: string, element: Element) => found.push(`${what}: ${element.localName}.${element.className}`);

  const visit = (element: Element): void => {
    const style = getComputedStyle(element);
    const { width, height } = element.getBoundingClientRect();
    const seen = width > 8 && height > 8 && style.visibility === 'visible' && element.checkVisibility();
    if (seen && style.backdropFilter !== 'none') tell('blurs what is behind', element);
    if (seen && /absolute|fixed|sticky/.test(style.position)) {
      if (between(Number(style.opacity))) tell('half there', element);
      if (alphas(style.backgroundColor).some(between) || fades(style.backgroundImage)) tell('see-through', element);
    }
    if (element instanceof HTMLDialogElement && element.matches(':modal')) {
      const behind = getComputedStyle(element, '::backdrop');
      if (alphas(behind.backgroundColor).some(between)) tell('see-through behind', element);
      if (behind.backdropFilter !== 'none') tell('blurs what is behind', element);
    }
    for (const child of [...(element.shadowRoot?.children ?? []), ...element.children]) visit(child);
  };
  visit(document.querySelector(within) ?? document.body);
  return found;
}
