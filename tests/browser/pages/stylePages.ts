import { documentOf, plainPage, tagOf, type EmbedPage } from './EmbedPage.ts';

const styled = (css: string, body = '') => plainPage(`<style>${css}</style>`, body);
const TALL = '<div style="height:4000px"></div>';

/** What style sheets and layouts do to everything on their page. */
export const stylePages: readonly EmbedPage[] = [
  { name: 'G02: * { all: unset !important }', html: styled('* { all: unset !important }') },
  {
    name: 'G02: div, iframe, button, svg { display: none !important }',
    html: styled('div, iframe, button, svg, deskbell-widget { display: none !important }'),
  },
  {
    name: 'G02: a rule against the element by its name',
    html: styled(
      'deskbell-widget { opacity: 0 !important; visibility: hidden !important; transform: scale(0) !important; pointer-events: none !important; left: -999px !important; clip-path: inset(50%) !important; }',
    ),
  },
  {
    name: 'G02: a reset as Bootstrap and Tailwind have it',
    html: styled(
      '*,::before,::after,::backdrop{box-sizing:border-box;border:0 solid;margin:0;padding:0}html{font:16px/1.5 system-ui;-webkit-text-size-adjust:100%}button,input,textarea{font:inherit;color:inherit;background:transparent;border-radius:0;appearance:none}iframe,svg{display:block;vertical-align:middle;max-width:100%;height:auto}[hidden]{display:none!important}',
    ),
  },
  {
    name: 'G02: pointer-events, cursor, text size and filters on everything',
    html: styled(
      '* { pointer-events: none !important; cursor: none !important; font-size: 2px !important; line-height: 0 !important; letter-spacing: 20px !important; text-transform: uppercase !important; user-select: none !important; }',
    ),
  },
  {
    name: 'G02: animations and transitions of everything',
    html: styled(
      '@keyframes away { to { opacity: 0; visibility: hidden; transform: translateX(-9999px) } } body *, deskbell-widget { animation: away 1ms forwards !important; transition: all 9s !important }',
    ),
  },
  {
    name: 'G02: a backdrop for all dialogs',
    html: styled('::backdrop { background: rgb(0 0 0 / 0.8) !important; display: block !important; }'),
    meanwhile:
      "if (getComputedStyle(document.querySelector('deskbell-widget'), '::backdrop').display !== 'none') throw new Error('The page is dimmed.')",
  },
  {
    name: 'G02: an overlay of the highest z-index over the whole page',
    html: styled(
      '#over { position: fixed; inset: 0; z-index: 2147483647; background: rgb(255 255 255 / 0.4) }',
      '<div id="over"></div>',
    ),
  },
  {
    name: 'G02: transform on html and body',
    html: styled(
      'html { transform: translateZ(0) } body { transform: rotate(0.1deg) scale(0.98); will-change: transform }',
      TALL,
    ),
  },
  {
    name: 'G02: filter, perspective and contain on html',
    html: styled('html { filter: grayscale(1); perspective: 500px; contain: layout paint style }', TALL),
  },
  { name: 'G02: zoom: 1.5 on html', html: styled('html { zoom: 1.5 }'), byKeyboard: true },
  { name: 'G02: zoom: 0.75 on body', html: styled('body { zoom: 0.75 }') },
  { name: 'G02: font-size: 62.5%', html: styled('html { font-size: 62.5% } body { font-size: 1.6rem }') },
  { name: 'G02: a page from right to left', html: (site) => documentOf(tagOf(site), '', '<html lang="en" dir="rtl">') },
  { name: 'G02: vertical writing', html: styled('html { writing-mode: vertical-rl; text-orientation: upright }') },
  {
    name: 'G02: hidden in print, and everything but one element',
    html: styled('@media print { * { display: none !important } } body > *:not(h1) { visibility: hidden }'),
  },
  { name: 'G02: body that does not scroll', html: styled('html, body { overflow: hidden; height: 100% } ', TALL) },
  {
    name: 'G02: body in a scroll container, html fixed',
    html: styled('html { position: fixed; inset: 0; overflow: hidden } body { height: 100%; overflow: auto }', TALL),
  },
  { name: 'G02: body hidden until a script of the page has run', html: styled('body { opacity: 0; display: none }') },
  {
    name: 'G02: html as a grid and a flex row',
    html: styled('html { display: grid; grid-template-columns: 1fr 1fr 1fr; gap: 100px } body { display: flex }'),
  },
  {
    name: 'G02: dark by color-scheme, forced backgrounds',
    html: styled(
      ':root { color-scheme: dark } * { background: #000 !important; color: #0f0 !important; outline: 3px solid red !important }',
    ),
  },
  {
    name: 'G02: container queries, layers and :not(:defined)',
    html: styled(
      '@layer reset { * { all: revert } } :not(:defined) { display: none !important } html { container-type: inline-size }',
    ),
  },
  {
    name: 'G02: quirks mode, without a doctype',
    html: (site) => `<html><head><title>Old</title>${tagOf(site)}</head><body bgcolor=white><table><tr><td>Old</table>`,
  },
  {
    name: 'G02: a frame of a content blocker on html > :last-child',
    html: styled(
      'html > :last-child, html > :not(head, body) { display: none !important; position: static !important }',
    ),
  },
];
