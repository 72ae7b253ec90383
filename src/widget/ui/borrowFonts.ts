const DESCRIPTORS = ['font-style', 'font-weight', 'font-stretch', 'unicode-range', 'font-display'] as const;

const lent = new WeakMap<Document, Set<string>>();

/**
 * Lends the panel the web fonts of the page its font list names: a frame has none of them. Read from the page's own
 * stylesheets; those of another origin cannot be read, and the list's next family is used. A font is fetched when it is
 * drawn with, from where the page has it.
 */
export function borrowFonts(page: Document, frame: Window & typeof globalThis): void {
  const wanted = frame.getComputedStyle(frame.document.body).fontFamily.toLowerCase().split(',').map(nameOf);
  const known = lent.get(frame.document) ?? new Set();
  lent.set(frame.document, known);
  for (const { style, base } of facesOf(page)) {
    const family = nameOf(style.getPropertyValue('font-family'));
    const source = absolute(style.getPropertyValue('src'), base);
    const key = [family, source, ...DESCRIPTORS.map((name) => style.getPropertyValue(name))].join('|');
    if (!wanted.includes(family.toLowerCase()) || known.has(key)) continue;
    known.add(key);
    lend(frame, family, source, style);
  }
}

function lend(frame: Window & typeof globalThis, family: string, source: string, style: CSSStyleDeclaration): void {
  const [slant, weight, stretch, unicodeRange, display] = DESCRIPTORS.map((name) => style.getPropertyValue(name));
  const descriptors = {
    ...(slant ? { style: slant } : {}),
    ...(weight ? { weight } : {}),
    ...(stretch ? { stretch } : {}),
    ...(unicodeRange ? { unicodeRange } : {}),
    ...(display ? { display: display as FontDisplay } : {}),
  };
  try {
    frame.document.fonts.add(new frame.FontFace(family, source, descriptors));
  } catch {
    // A rule the browser itself does not understand.
  }
}

/** The `@font-face` rules of a page, with the address their sources count from. */
function facesOf(page: Document): { style: CSSStyleDeclaration; base: string }[] {
  const sheets = [...page.styleSheets, ...(page.adoptedStyleSheets ?? [])];
  return sheets.flatMap((sheet) => facesIn(sheet, sheet.href ?? page.baseURI));
}

function facesIn(sheet: CSSStyleSheet | CSSGroupingRule, base: string): { style: CSSStyleDeclaration; base: string }[] {
  try {
    return [...sheet.cssRules].flatMap((rule) => {
      if (rule.constructor.name === 'CSSFontFaceRule') return [{ style: (rule as CSSFontFaceRule).style, base }];
      const imported = (rule as CSSImportRule).styleSheet;
      if (imported) return facesIn(imported, imported.href ?? base);
      return 'cssRules' in rule ? facesIn(rule as CSSGroupingRule, base) : [];
    });
  } catch {
    // A stylesheet of another origin keeps its rules to itself.
    return [];
  }
}

function absolute(source: string, base: string): string {
  return source.replace(
    /url\((["']?)(.*?)\1\)/g,
    (_whole, _quote, address: string) => `url("${new URL(address, base)}")`,
  );
}

function nameOf(family: string): string {
  return family.trim().replace(/^["']|["']$/g, '');
}
