/**
 * Runs before anything of a page: keeps what its realm has of globals, built-ins and handlers, and when the page has been
 * parsed the computed styles of its elements. `window[Symbol.for('different')]()` tells what has become of them.
 */
export const snapshotScript = `(() => {
  const { getOwnPropertyNames, getOwnPropertyDescriptor } = Object;
  const kept = new Map(), styles = new Map();
  const parts = () => {
    const found = new Map([['global', window]]);
    for (const name of getOwnPropertyNames(window)) {
      const { value } = getOwnPropertyDescriptor(window, name) || {};
      if (typeof value !== 'function' && (typeof value !== 'object' || !value)) continue;
      if (value === window || value.nodeType) continue;
      if (!/^(JSON|Math|Reflect|Intl|Atomics|console)$/.test(name) && typeof value !== 'function') continue;
      found.set(name, value);
      if (value.prototype) found.set(name + '.prototype', value.prototype);
    }
    return found;
  };
  const read = (of, name) => {
    const { value, get, set } = getOwnPropertyDescriptor(of, name) || {};
    return { value, get, set };
  };
  const HANDLERS = /^on/;
  for (const [label, of] of parts()) {
    for (const name of getOwnPropertyNames(of)) kept.set(label + ' ' + name, { of, name, was: read(of, name) });
  }
  const handlers = () => getOwnPropertyNames(window).filter((name) => HANDLERS.test(name) && window[name]);
  const styleOf = (element) => [...getComputedStyle(element)].map((name) => getComputedStyle(element)[name]).join('|');
  const look = () => [...document.querySelectorAll('html, body, body *')].slice(0, 200);
  let names;
  addEventListener('DOMContentLoaded', () => {
    names = new Set(getOwnPropertyNames(window));
    for (const element of look()) styles.set(element, [styleOf(element), element.cloneNode(false).outerHTML]);
  });
  Object.defineProperty(window, Symbol.for('different'), { value() {
    const different = [];
    for (const [label, { of, name, was }] of kept) {
      const is = read(of, name);
      const stateful = label.startsWith('global ') && typeof was.value !== 'function';
      if (!stateful && (!Object.is(is.value, was.value) || is.get !== was.get || is.set !== was.set)) different.push(label);
    }
    for (const [label, of] of parts()) {
      if (label === 'global') continue;
      for (const name of getOwnPropertyNames(of)) if (!kept.has(label + ' ' + name)) different.push(label + ' ' + name);
    }
    for (const name of getOwnPropertyNames(window)) if (!names.has(name)) different.push('global ' + name);
    for (const name of handlers()) different.push('handler ' + name);
    for (const [element, [style, html]] of styles) {
      if (styleOf(element) !== style) different.push('style of ' + element.localName);
      if (element.cloneNode(false).outerHTML !== html) different.push('attributes of ' + element.localName);
    }
    return different.filter((name) => !/^(deskbell |global deskbell$)/.test(name));
  } });
})()`;
