import { html, raw } from 'hono/html';
import { languageNames, languages, shopContact } from './facts.ts';
import { icon } from './icon.ts';
import type { Html, Page, PageContent } from './Page.ts';
import { jsonLd, storeData } from './schemaOrg.ts';

const sections = ['shop', 'delivery', 'returns', 'faq', 'contact'] as const;
const paths = { shop: '/plants', delivery: '/delivery', returns: '/returns', faq: '/faq', contact: '/contact' };

/** The whole document around a page. `tag` is trusted markup and stands right before `</body>`. */
export function layout(page: Page, content: PageContent, tag: string): Html {
  const { words, lang } = page;
  return html`<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${content.title} · Fernway</title>
<meta name="description" content="${content.description}">
<meta name="color-scheme" content="light dark">
<meta name="theme-color" content="#f7f1e6" media="(prefers-color-scheme: light)">
<meta name="theme-color" content="#16201a" media="(prefers-color-scheme: dark)">
<link rel="icon" href="/art/mark.svg" type="image/svg+xml">
<link rel="stylesheet" href="/shop.css">
${languages.map((other) => html`<link rel="alternate" hreflang="${other}" href="${page.inLanguage(other)}">\n`)}
<script src="/shop.js" defer></script>
${[storeData(page), ...(content.jsonLd ?? [])].map(jsonLd)}
</head>
<body>
<a class="skip" href="#content">${words.skipToContent}</a>
<aside class="announcement"><p>${words.announcement}</p></aside>
${header(page, content)}
<main id="content" tabindex="-1">
${content.main}
</main>
${footer(page)}
${raw(tag)}
</body>
</html>`;
}

function header(page: Page, content: PageContent): Html {
  const { words, lang } = page;
  return html`<header class="header">
<div class="wrap header-row">
<a class="brand" href="${page.link('/')}"><img src="/art/mark.svg" alt="" width="34" height="34">Fernway</a>
<nav class="nav" aria-label="${words.mainNavigation}">${navigation(page, content)}</nav>
<div class="header-tools">
<details class="drop languages" data-drop>
<summary aria-label="${words.language}: ${languageNames[lang]}">${icon('globe')}<span aria-hidden="true">${lang === 'zh' ? '中文' : lang.toUpperCase()}</span></summary>
<ul>${languages.map(
    (other) =>
      html`<li><a href="${relative(page.inLanguage(other))}" lang="${other}" hreflang="${other}"${other === lang ? raw(' aria-current="true"') : ''}>${languageNames[other]}</a></li>`,
  )}</ul>
</details>
<a class="basket-link" href="${page.link('/cart')}"${current(content.section === 'basket')}>${icon('basket')}<span class="basket-word">${words.nav.basket}</span><span class="count" data-count hidden></span></a>
<details class="drop menu" data-drop>
<summary aria-label="${words.menu}">${icon('menu')}</summary>
<nav aria-label="${words.menu}">${navigation(page, content)}</nav>
</details>
</div>
</div>
</header>`;
}

function navigation(page: Page, content: PageContent): Html {
  return html`<ul>${sections.map(
    (section) =>
      html`<li><a href="${page.link(paths[section])}"${current(content.section === section)}>${page.words.nav[section]}</a></li>`,
  )}</ul>`;
}

function current(isCurrent: boolean): Html | string {
  return isCurrent ? raw(' aria-current="page"') : '';
}

function relative(address: string): string {
  const { pathname, search } = new URL(address);
  return pathname + search;
}

function footer(page: Page): Html {
  const { words } = page;
  const shelfLinks = (['plants', 'pet-safe', 'pots', 'tools'] as const).map(
    (shelf) => html`<li><a href="${page.link(`/plants?category=${shelf}`)}">${words.catalogue.shelves[shelf]}</a></li>`,
  );
  const helpLinks = (['delivery', 'returns', 'faq', 'contact'] as const).map(
    (section) => html`<li><a href="${page.link(paths[section])}">${words.nav[section]}</a></li>`,
  );
  return html`<footer class="footer">
<div class="wrap footer-grid">
<div class="footer-brand"><p class="brand"><img src="/art/mark.svg" alt="" width="34" height="34">Fernway</p><p>${words.siteTagline}</p></div>
<div><h2>${words.footer.shop}</h2><ul>${shelfLinks}</ul></div>
<div><h2>${words.footer.help}</h2><ul>${helpLinks}</ul></div>
<div><h2>${words.footer.visit}</h2>
<address>${shopContact.street}<br>${shopContact.postalCode} ${shopContact.city}<br>
<a href="${shopContact.phoneLink}">${shopContact.phone}</a><br>
<a href="mailto:${shopContact.email}">${shopContact.email}</a></address>
<p>${words.contact.hours.weekdays} 9:00–17:00<br>${words.contact.hours.saturday} 10:00–14:00</p></div>
</div>
<div class="wrap footer-end"><p>${words.footer.demo}</p></div>
</footer>`;
}
