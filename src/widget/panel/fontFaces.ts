/** The `@font-face` rules of a page for a list of families, with whole addresses. Sheets of other origins keep theirs to themselves. */
export function fontFaces(page: Document, families: string): string {
  const wanted = families.split(',').map(bare);
  const found: string[] = [];
  for (const sheet of page.styleSheets) {
    for (const rule of rulesOf(sheet)) {
      if (rule.constructor.name !== 'CSSFontFaceRule') continue;
      const { cssText, style } = rule as CSSFontFaceRule;
      if (wanted.includes(bare(style.getPropertyValue('font-family')))) {
        found.push(withWholeAddresses(cssText, sheet.href ?? page.baseURI));
      }
    }
  }
  return found.join('\n');
}

function rulesOf(sheet: CSSStyleSheet): readonly CSSRule[] {
  try {
    return [...sheet.cssRules];
  } catch {
    return [];
  }
}

function bare(family: string): string {
  return family
    .trim()
    .replace(/^["']|["']$/g, '')
    .toLowerCase();
}

function withWholeAddresses(css: string, base: string): string {
  return css.replace(/url\((["']?)([^"')]+)\1\)/g, (_whole, _quote, address: string) => {
    return URL.canParse(address, base) ? `url("${new URL(address, base).href}")` : 'url("")';
  });
}
