import { html } from 'hono/html';
import type { HtmlEscapedString } from 'hono/utils/html';
import { directionOf } from '../../../locales/directionOf.ts';

/** Markup in which everything that came from outside is escaped. */
export type Html = HtmlEscapedString | Promise<HtmlEscapedString>;

/** Where the style sheet of the pages is. */
export const LINK_STYLES = '/c/look.css';

/** Headers of a page that a signed link opens: nothing inline, nothing foreign, kept by nobody, told to nobody. */
export const LINK_HEADERS = {
  'cache-control': 'no-store',
  'content-security-policy':
    "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  'content-type': 'text/html; charset=utf-8',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-robots-tag': 'noindex, nofollow',
};

/** The whole document around such a page. */
export function linkLayout(locale: string, site: string, title: string, main: Html): Html {
  return html`<!doctype html>
<html lang="${locale}" dir="${directionOf(locale)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>${title}</title>
<link rel="stylesheet" href="${LINK_STYLES}">
</head>
<body>
<header>${site}</header>
<main>
<h1>${title}</h1>
${main}
</main>
</body>
</html>
`;
}

/** The style sheet, with the site's accent colour (`#rrggbb`). */
export function linkStyles(color = '#1f6f54'): string {
  return `:root {
  color-scheme: light dark;
  --accent: ${color}; --ground: #f7f6f3; --card: #fff; --ink: #1c1c1a; --quiet: #5c5c57; --line: #deded9;
}
@media (prefers-color-scheme: dark) {
  :root { --ground: #161615; --card: #222220; --ink: #ecece8; --quiet: #a6a6a0; --line: #3a3a37; }
}
*, ::before, ::after { box-sizing: border-box; }
html { background: var(--ground); color: var(--ink); font: 1.0625rem/1.55 system-ui, sans-serif; -webkit-text-size-adjust: 100%; }
body { margin: 0; border-block-start: 4px solid var(--accent); overflow-wrap: anywhere; }
header, main { max-inline-size: 36rem; margin-inline: auto; padding-inline: 1.25rem; }
header { padding-block: 1.25rem 0; color: var(--quiet); font-weight: 600; }
main { padding-block-end: 4rem; }
h1 { font-size: clamp(1.5rem, 1.2rem + 1.5vw, 1.9rem); line-height: 1.2; margin-block: 0.6rem 1.2rem; text-wrap: balance; }
h2 { font-size: 1.125rem; margin-block: 0 0.5rem; }
section, .message, .news { background: var(--card); border: 1px solid var(--line); border-radius: 0.9rem; padding: 1.1rem 1.25rem; margin-block: 0 1rem; }
section p { margin-block: 0.25rem; }
.when { font-size: 1.25rem; font-weight: 650; }
.act, section form + .quiet { margin-block-start: 0.75rem; }
.quiet { color: var(--quiet); font-size: 0.9375rem; }
.news { border-inline-start: 4px solid var(--accent); }
label { display: block; margin-block-end: 0.35rem; }
select, button, .button { font: inherit; min-block-size: 2.75rem; border-radius: 0.6rem; padding-inline: 0.9rem; max-inline-size: 100%; }
select { inline-size: 100%; appearance: none; padding-inline-end: 2.25rem; background: linear-gradient(45deg, #0000 50%, currentcolor 50%) right 1.2rem center / 5px 5px no-repeat, linear-gradient(-45deg, #0000 50%, currentcolor 50%) right calc(1.2rem - 5px) center / 5px 5px no-repeat, var(--ground); color: inherit; border: 1px solid var(--quiet); margin-block-end: 0.75rem; }
select:dir(rtl) { background-position: left calc(1.2rem - 5px) center, left 1.2rem center, 0 0; }
button, .button { display: inline-flex; align-items: center; background: var(--card); color: var(--ink); border: 1px solid var(--quiet); font-weight: 600; cursor: pointer; text-decoration: none; }
button:hover, .button:hover { border-color: var(--ink); }
button.main { background: var(--ink); color: var(--card); border-color: var(--ink); }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
.talk { list-style: none; padding: 0; margin: 0; }
.message { max-inline-size: 88%; white-space: pre-wrap; }
.message.own { margin-inline-start: auto; }
.message b { display: block; font-size: 0.875rem; color: var(--quiet); font-weight: 600; }
`;
}
