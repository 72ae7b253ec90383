import { documentOf, plainPage, scriptedPage, tagOf, type EmbedPage } from './EmbedPage.ts';

const twice = 'if (document.querySelectorAll("deskbell-widget").length !== 1) throw new Error("not one bell")';

/** How a page brings the tag in, and what it does to itself afterwards. */
export const lifePages: readonly EmbedPage[] = [
  { name: 'G04: the tag in the head, async', html: plainPage('') },
  { name: 'G04: the tag in the head, plain', html: (site) => documentOf(`<script src="${site.tag}"></script>`) },
  {
    name: 'G04: the tag in the head, deferred',
    html: (site) => documentOf(`<script defer src="${site.tag}"></script>`),
  },
  {
    name: 'G04: the tag at the end of the body',
    html: (site) => documentOf('', `<p>Text</p><script src="${site.tag}"></script>`),
  },
  {
    name: 'G04: the tag before anything, without head and body',
    html: (site) => `<!doctype html><script src="${site.tag}" data-load="immediate"></script><p>Text`,
  },
  {
    name: 'G04: the tag put in by a script long after the page has loaded',
    html: (site) =>
      documentOf(
        `<script>addEventListener('load', () => setTimeout(() => document.body.append(Object.assign(document.createElement('script'), { src: '${site.tag}' })), 200))</script>`,
      ),
  },
  { name: 'G04: the tag as a module', html: (site) => documentOf(`<script type="module" src="${site.tag}"></script>`) },
  {
    name: 'G04: the tag as a module put in by a script after the page has loaded',
    html: (site) =>
      documentOf(
        `<script>addEventListener('load', () => setTimeout(() => document.body.append(Object.assign(document.createElement('script'), { type: 'module', src: '${site.tag}' })), 200))</script>`,
      ),
  },
  {
    name: 'G04: the tag written by document.write',
    html: (site) => documentOf(`<script>document.write('<script src="${site.tag}"><\\/script>')</script>`),
  },
  {
    name: 'G04: the tag included twice',
    html: (site) => documentOf(tagOf(site) + tagOf(site), tagOf(site)),
    meanwhile: twice,
  },
  {
    name: 'G04: two versions of the tag',
    html: (site) => documentOf(`<script src="${site.tag}?v=1"></script><script src="${site.tag}?v=2"></script>`),
    meanwhile: twice,
  },
  {
    name: 'G04: the tag again after the bell is there',
    html: plainPage(''),
    meanwhile:
      "const again = document.createElement('script'); again.src = document.querySelector('script[src*=deskbell]').src; document.head.append(again)",
  },
  {
    name: 'G04: data-load="interaction"',
    html: (site) =>
      documentOf(
        tagOf(site, 'data-load="interaction"'),
        '<script>setInterval(() => dispatchEvent(new Event("scroll")), 100)</script>',
      ),
  },
  {
    name: 'G04: XHTML as application/xhtml+xml',
    html: (site) =>
      `<?xml version="1.0" encoding="UTF-8"?><!DOCTYPE html><html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><title>Strict</title><script src="${site.tag}"></script></head><body><p>Strict</p></body></html>`,
    headers: () => ({ 'content-type': 'application/xhtml+xml' }),
  },
  { name: 'G04: document.body emptied', html: plainPage(''), meanwhile: "document.body.innerHTML = ''" },
  {
    name: 'G04: document.body replaced, as Turbo does it',
    html: plainPage(''),
    meanwhile:
      "const next = document.createElement('body'); next.innerHTML = '<h1>Next page</h1>'; document.documentElement.replaceChild(next, document.body); history.pushState({}, '', '?next')",
  },
  {
    name: 'G04: head emptied and the page’s scripts taken away',
    html: plainPage(''),
    meanwhile: "document.head.replaceChildren(); for (const it of document.querySelectorAll('script')) it.remove()",
  },
  {
    name: 'G04: everything beside head and body swept away, as a page morph does it',
    html: plainPage(''),
    meanwhile:
      'for (const it of [...document.documentElement.children]) if (it !== document.head && it !== document.body) it.remove()',
  },
  {
    name: 'G04: a page of another address put in, as Turbo does it: body replaced, head merged, the tag run again',
    html: plainPage(''),
    meanwhile: `const old = document.querySelector('script[src*=deskbell]');
      const next = document.createElement('body');
      next.innerHTML = '<h1>Next page</h1><p>Plants.</p>';
      document.documentElement.replaceChild(next, document.body);
      const again = document.createElement('script');
      for (const { name, value } of old.attributes) again.setAttribute(name, value);
      old.replaceWith(again);
      history.pushState({}, '', '?next');
      await new Promise((resolve) => { again.onload = resolve });
      ${twice}`,
  },
  {
    name: 'G04: a page put in while the panel is open, as Astro does it: attributes of the root, head and body swapped',
    html: plainPage(''),
    meanwhile: `await deskbell.open();
      for (const name of document.documentElement.getAttributeNames()) document.documentElement.removeAttribute(name);
      document.documentElement.lang = 'en';
      document.head.replaceWith(document.createElement('head'));
      document.body.replaceWith(Object.assign(document.createElement('body'), { innerHTML: '<h1>Next page</h1>' }));
      await deskbell.close()`,
  },
  {
    name: 'G04: the whole document element replaced, as frameworks that own it do when they cannot hydrate',
    html: plainPage(''),
    meanwhile: `await deskbell.open();
      const next = document.createElement('html');
      next.lang = 'en';
      next.append(document.createElement('head'), Object.assign(document.createElement('body'), { innerHTML: '<h1>Again</h1>' }));
      const again = new Promise((resolve) => addEventListener('deskbell:open', resolve, { once: true }));
      document.replaceChild(next, document.documentElement);
      await again;
      await deskbell.close()`,
  },
  {
    name: 'G04: a way through single-page routes',
    html: plainPage(''),
    meanwhile: "for (let i = 0; i < 20; i++) history.pushState({ i }, '', '?route=' + i); history.back()",
  },
  {
    name: 'G04: the bell moved to another place in the page, with its panel open',
    html: plainPage(''),
    meanwhile:
      "await deskbell.open(); const again = new Promise((resolve) => addEventListener('deskbell:open', resolve, { once: true })); document.body.prepend(document.querySelector('deskbell-widget')); await again; await deskbell.close()",
  },
  {
    name: 'G04: a page that is in the background while it loads',
    html: plainPage(''),
    init: "Object.defineProperty(document, 'visibilityState', { get: () => 'hidden' }); Object.defineProperty(document, 'hidden', { get: () => true }); document.hasFocus = () => false",
  },
  {
    name: 'G04: a modal dialog of the page opened before the bell',
    html: plainPage(
      '',
      '<dialog id="modal"><p>Cookies?</p><button>Yes</button></dialog><script>modal.showModal()</script>',
    ),
    reach: 'seen',
    limits: 'A modal dialog makes the rest of the page inert, as its author asked. The bell works when it is closed.',
  },
  {
    name: 'G04: a modal dialog of the page opened after the bell, and closed',
    html: plainPage('', '<dialog id="modal"><p>Cookies?</p><button>Yes</button></dialog>'),
    meanwhile: "document.querySelector('#modal').showModal(); document.querySelector('#modal').close()",
  },
  {
    name: 'G04: a dialog of the page that is not modal, and a popover',
    html: plainPage(
      '',
      '<dialog id="modeless" style="inset:0;width:100vw;height:100vh">Hello</dialog><div popover id="pop">Menu</div>',
    ),
    meanwhile: "document.querySelector('#modeless').show(); document.querySelector('#pop').showPopover()",
  },
  {
    name: 'G04: back from fullscreen',
    html: plainPage('', '<video id="film"></video>'),
    meanwhile:
      "await document.querySelector('#film').requestFullscreen().catch(() => {}); await document.exitFullscreen().catch(() => {})",
  },
  {
    name: 'G04: inert and aria-hidden on body',
    html: (site) =>
      `<!doctype html><html lang="en"><head><title>Inert</title>${tagOf(site)}</head><body inert aria-hidden="true"><p>Behind a curtain</p></body></html>`,
  },
  {
    name: 'G04: a base address that is not ours',
    html: (site) => documentOf(`<base href="https://elsewhere.example/deep/" target="_blank">${tagOf(site)}`),
  },
  {
    name: 'G04: a page that keeps the load event to itself',
    html: scriptedPage("addEventListener('load', (event) => event.stopImmediatePropagation())"),
  },
  {
    name: 'C03: localStorage, sessionStorage and indexedDB throw',
    html: plainPage(''),
    init: "for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) Object.defineProperty(window, name, { get() { throw new DOMException('Access is denied for this document.', 'SecurityError') } })",
  },
  {
    name: 'C03: storage that is there and refuses to write',
    html: plainPage(''),
    init: "Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError') }; IDBFactory.prototype.open = () => { throw new DOMException('no', 'InvalidStateError') }",
  },
  {
    name: 'C03: no locks, no channels between tabs, no popover, no idle callback',
    html: plainPage(''),
    init: 'delete Navigator.prototype.locks; delete window.BroadcastChannel; delete HTMLElement.prototype.popover; delete HTMLElement.prototype.showPopover; delete window.requestIdleCallback; delete Navigator.prototype.serviceWorker',
  },
  {
    name: 'G08: the desk does not answer',
    html: plainPage(''),
    blocked: ({ desk }) => new RegExp(`^${desk}/v1/`),
    reach: 'opened',
    limits: 'Nobody is there to hear.',
  },
  {
    name: 'G08: a blocker that lets the tag through and stops the panel',
    html: plainPage(''),
    blocked: () => /\/deskbell\/(panel|shell)-/,
    reach: 'heard',
    limits: 'The bell says that it could not be loaded and what to do.',
  },
  {
    name: 'G08: a blocker that stops the launcher',
    html: plainPage(''),
    blocked: () => /\/deskbell\/launcher-/,
    reach: 'nothing',
    limits: 'There is no bell that could say so; the page is as if the tag were not there.',
  },
];
