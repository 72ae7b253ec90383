/** The one style sheet of the help's pages, with the site's accent colour (`#rrggbb`). */
export function helpStyles(color = '#1f6f54'): string {
  return `:root {
  color-scheme: light dark;
  --accent: ${color};
  --on-accent: ${isLight(color) ? '#000' : '#fff'};
  --ground: #fff;
  --raised: #f5f5f3;
  --ink: #1c1c1a;
  --quiet: #5c5c57;
  --line: #deded9;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: #161615;
    --raised: #222220;
    --ink: #ecece8;
    --quiet: #a6a6a0;
    --line: #3a3a37;
  }
}
*, ::before, ::after { box-sizing: border-box; }
html { background: var(--ground); color: var(--ink); font: 1.0625rem/1.6 system-ui, sans-serif; -webkit-text-size-adjust: 100%; }
body { margin: 0; border-block-start: 4px solid var(--accent); overflow-wrap: break-word; }
header, main, footer { max-inline-size: 44rem; margin-inline: auto; padding-inline: 1.25rem; }
header { padding-block: 1.25rem; }
main { padding-block: 1rem 3rem; }
footer { padding-block: 1.5rem 3rem; border-block-start: 1px solid var(--line); color: var(--quiet); font-size: 0.9375rem; }
h1, h2, h3, h4, h5, h6 { line-height: 1.25; text-wrap: balance; margin-block: 1.6em 0.6em; }
h1 { font-size: clamp(1.6rem, 1.2rem + 2vw, 2.15rem); margin-block: 0.3em 0.7em; }
h2 { font-size: 1.25rem; }
h3, h4, h5, h6 { font-size: 1.0625rem; }
a { color: inherit; text-decoration-color: var(--accent); text-decoration-thickness: 2px; text-underline-offset: 0.2em; }
a:hover { text-decoration-thickness: 3px; }
:focus-visible { outline: 3px solid var(--ink); outline-offset: 2px; border-radius: 2px; }
.brand { font-weight: 650; text-decoration: none; }
.brand span { font-weight: 400; color: var(--quiet); }
.skip { position: absolute; inset-inline-start: -99rem; }
.skip:focus { inset-inline-start: 1rem; inset-block-start: 0.75rem; background: var(--ground); padding: 0.4rem 0.8rem; }
.search { background: var(--raised); border-radius: 0.75rem; padding: 1rem; margin-block: 1.5rem 2rem; }
.search label { display: block; font-weight: 600; margin-block-end: 0.5rem; }
.search div { display: flex; flex-wrap: wrap; gap: 0.5rem; }
.search input, .search button { font: inherit; min-block-size: 2.75rem; border-radius: 0.5rem; padding-inline: 0.8rem; }
.search input { flex: 1 1 12rem; min-inline-size: 0; background: var(--ground); color: inherit; border: 1px solid var(--quiet); }
.search button { background: var(--accent); color: var(--on-accent); border: 1px solid var(--quiet); font-weight: 600; cursor: pointer; }
.articles, .related ul { list-style: none; padding: 0; margin: 0; }
.articles li, .related li { border-block-end: 1px solid var(--line); }
.articles a, .related a { display: block; padding-block: 0.6rem; text-decoration-color: transparent; }
.articles a:hover, .related a:hover { text-decoration-color: var(--accent); }
.crumbs { font-size: 0.9375rem; color: var(--quiet); }
.crumbs ol { display: flex; flex-wrap: wrap; list-style: none; padding: 0; margin: 0; }
.crumbs li + li::before { content: '/'; margin-inline: 0.5rem; }
.crumbs [aria-current] { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); }
article img { max-inline-size: 100%; block-size: auto; border-radius: 0.5rem; }
article pre { overflow-x: auto; background: var(--raised); padding: 0.9rem 1rem; border-radius: 0.5rem; }
article code { font-family: ui-monospace, monospace; font-size: 0.9em; }
article table { display: block; overflow-x: auto; border-collapse: collapse; }
article th, article td { border: 1px solid var(--line); padding: 0.4rem 0.7rem; text-align: start; }
article blockquote { margin-inline: 0; padding-inline-start: 1rem; border-inline-start: 3px solid var(--line); color: var(--quiet); }
article li { margin-block: 0.25rem; }
.related { margin-block-start: 2.5rem; }
.pages { display: flex; gap: 1.5rem; }
.contact { display: flex; flex-wrap: wrap; gap: 0 0.75rem; }
.languages ul { display: flex; flex-wrap: wrap; gap: 0.25rem 1.25rem; list-style: none; padding: 0; margin: 0; }
.languages a, .contact a { padding-block: 0.25rem; }
@media print {
  html { background: #fff; color: #000; font-size: 11pt; }
  body { border: 0; }
  .search, .related, .crumbs, .languages, .skip, deskbell-widget { display: none; }
  header, main, footer { max-inline-size: none; padding-inline: 0; }
  article a[href^='http']::after { content: ' (' attr(href) ')'; font-size: 0.85em; }
  h2, h3 { break-after: avoid; }
  img, pre, table { break-inside: avoid; }
}
`;
}

/** True when black stands out from a colour more than white (relative luminance of WCAG 2). */
function isLight(color: string): boolean {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue > 0.179;
}
