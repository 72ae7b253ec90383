import { documentOf, plainPage, scriptedPage, tagOf, type EmbedPage } from './EmbedPage.ts';

const CAPTURED =
  "['click','mousedown','mouseup','pointerdown','pointerup','touchstart','keydown','keyup','keypress','focusin','focusout','focus','blur','pointerenter','mouseover','pointerover']";

/** What scripts of a page do to what everything else on it is made of. */
export const scriptPages: readonly EmbedPage[] = [
  {
    name: 'G03: listeners on window that stop every click, key and pointer event, there before the tag',
    html: scriptedPage(
      `for (const type of ${CAPTURED}) addEventListener(type, (event) => event.stopImmediatePropagation(), true)`,
    ),
  },
  {
    name: 'G03: listeners on document that stop every click, key and pointer event',
    html: plainPage(
      '',
      `<script>for (const type of ${CAPTURED}) document.addEventListener(type, (event) => event.stopPropagation(), true)</script>`,
    ),
  },
  {
    name: 'G03: a window that stops clicks and takes back what they do',
    html: scriptedPage(
      "addEventListener('click', (event) => { event.preventDefault(); event.stopImmediatePropagation(); }, true)",
    ),
    reach: 'seen',
    limits:
      'A page that cancels every click there is, cancels those on the bell. deskbell.open() still opens the panel.',
  },
  {
    name: 'G03: a page that pulls the focus back to a field of its own',
    html: plainPage(
      '',
      "<input id=greedy><script>document.addEventListener('focusin', (event) => { if (event.target.localName === 'a') greedy.focus() })</script>",
    ),
  },
  {
    name: 'G03: fetch, XMLHttpRequest and sendBeacon replaced by what never answers',
    html: scriptedPage(
      'window.fetch = () => new Promise(() => {}); window.XMLHttpRequest = function () {}; navigator.sendBeacon = () => false',
    ),
  },
  {
    name: 'G03: intervals that never fire and animation frames that never come',
    html: scriptedPage('window.setInterval = () => 1; window.requestAnimationFrame = () => 1'),
  },
  {
    name: 'G03: timers that never fire',
    html: scriptedPage('window.setTimeout = () => 1'),
    reach: 'found',
    limits: 'What is done after a drawing is done by a timer of the page, which holds it for ever.',
  },
  {
    name: 'G03: an idle callback that is never called',
    html: scriptedPage('window.requestIdleCallback = () => 1'),
    reach: 'nothing',
    limits: 'The tag waits for the page to be idle, and is never told. data-load="immediate" does not wait.',
  },
  {
    name: 'G03: an idle callback that is never called, and a tag that does not wait',
    html: (site) =>
      documentOf(`<script>window.requestIdleCallback = () => 1</script>${tagOf(site, 'data-load="immediate"')}`),
  },
  {
    name: 'G03: JSON of an old library',
    html: scriptedPage(
      "const { stringify } = JSON; JSON.stringify = (value) => stringify(value).replace(/[\\u007f-\\uffff]/g, (c) => '\\\\u' + c.charCodeAt(0).toString(16).padStart(4, '0')); JSON.parse = (text) => eval('(' + text + ')')",
    ),
  },
  {
    name: 'G03: Array.prototype.toJSON and String.prototype.toJSON of an old Prototype',
    html: scriptedPage(
      'Array.prototype.toJSON = function () { return "[" + this.map((it) => JSON.stringify(it)).join(", ") + "]" }; String.prototype.toJSON = function () { return String(this) }',
    ),
    reach: 'found',
    limits: 'Requests are written as JSON in the realm of the page, where its toJSON has the last word.',
  },
  {
    name: 'G03: Promise replaced by a polyfill',
    html: scriptedPage(
      'const Native = Promise; window.Promise = function (run) { const it = new Native(run); return { then: (a, b) => it.then(a, b), catch: (a) => it.catch(a) } }; Promise.resolve = (v) => new Promise((r) => r(v)); Promise.reject = (e) => new Promise((_, r) => r(e)); Promise.all = (all) => new Promise((r, x) => Native.all([...all]).then(r, x)); Promise.race = (all) => new Promise((r, x) => Native.race([...all]).then(r, x))',
    ),
  },
  {
    name: 'G03: Array.from, Object.assign, bind and Function.prototype.call of another age',
    html: scriptedPage(
      'Array.from = (list) => [].slice.call(list); Object.assign = (to, ...all) => { for (const from of all) for (const key in from) to[key] = from[key]; return to }; Function.prototype.bind = function (self, ...first) { const run = this; return function (...rest) { return run.apply(self, first.concat(rest)) } }; Array.prototype.find = function (test) { for (let i = 0; i < this.length; i++) if (test(this[i])) return this[i] }',
    ),
  },
  {
    name: 'G03: prototypes extended as Prototype.js did it',
    html: scriptedPage(
      'Array.prototype.each = function (run) { this.forEach(run) }; Array.prototype.last = function () { return this[this.length - 1] }; Array.prototype.clear = function () { this.length = 0 }; Object.prototype.foo = "enumerable"; Object.prototype.extend = function () {}; String.prototype.strip = function () { return this.trim() }; Element.prototype.remove = function () { this.parentNode && this.parentNode.removeChild(this); return this }; Element.prototype.hide = function () { this.style.display = "none" }; HTMLElement.prototype.bind = 1',
    ),
  },
  {
    name: 'G03: Object.prototype frozen',
    html: scriptedPage(
      'Object.freeze(Object.prototype); Object.freeze(Array.prototype); Object.freeze(Function.prototype)',
    ),
  },
  {
    name: 'G03: Element.prototype.append, closest and dispatchEvent wrapped by a recorder',
    html: scriptedPage(
      "for (const name of ['append', 'appendChild', 'insertBefore', 'attachShadow']) { for (const proto of [Element.prototype, Node.prototype]) { const real = proto[name]; if (Object.hasOwn(proto, name)) proto[name] = function (...args) { return real.apply(this, args) } } } const listen = EventTarget.prototype.addEventListener; EventTarget.prototype.addEventListener = function (type, run, options) { return listen.call(this, type, run && run.handleEvent ? run : function (...args) { return run.apply(this, args) }, options) }; const unlisten = EventTarget.prototype.removeEventListener; EventTarget.prototype.removeEventListener = function (...args) { return unlisten.apply(this, args) }",
    ),
  },
  {
    name: 'G03: odd window.name, status, event and origin',
    html: scriptedPage(
      "window.name = 'deskbell'; window.status = '[object Object]'; window.event = 1; window.origin = 'odd'; window.length = 7; window.parent = null; window.self = 'me'; window.top2 = 1",
    ),
  },
  {
    name: 'G03: a global named deskbell that is the page’s own',
    html: scriptedPage("var deskbell = { mine: 'yes' }"),
    meanwhile: "if (window.deskbell.mine !== 'yes') throw new Error('The global of the page is gone.')",
  },
  { name: 'G03: a constant named deskbell', html: scriptedPage("const deskbell = 'a brass bell'") },
  {
    name: 'G03: an element with the id deskbell',
    html: plainPage('', '<div id="deskbell">A brass bell</div><form name="tag"></form><img id="script" alt="">'),
  },
  {
    name: 'G03: the documented stub with calls that wait',
    html: scriptedPage(
      "window.deskbell = window.deskbell || function () { (deskbell.q = deskbell.q || []).push(arguments) }; deskbell('on', 'ready', () => { window.deskbell.heard = true }); deskbell('prefill', { name: 'Ola' })",
    ),
  },
  {
    name: 'G03: AMD define',
    html: scriptedPage(
      'window.define = function () { throw new Error("anonymous define") }; define.amd = {}; window.require = define; window.requirejs = define',
    ),
  },
  {
    name: 'G03: module and exports',
    html: scriptedPage(
      'window.module = { exports: {} }; window.exports = module.exports; window.process = { env: {} }; window.global = window',
    ),
  },
  {
    name: 'G03: $, _, h and React of others',
    html: scriptedPage(
      'window.$ = window.jQuery = (it) => ({ on() {}, ready() {} }); window._ = {}; window.h = 1; window.React = {}; window.preact = { options: null }; window.e = 2; window.t = 3; window.tag = 4',
    ),
  },
  {
    name: 'G03: every event listener of the page throws',
    html: scriptedPage(
      "addEventListener('deskbell:ready', () => { throw new Error('of the page') }); addEventListener('deskbell:open', () => { throw new Error('of the page') })",
    ),
  },
  {
    name: 'G03: a page that changes history and location all the time',
    html: scriptedPage("let count = 0; setInterval(() => history.pushState({}, '', '?page=' + (count++ % 5)), 150)"),
  },
];
