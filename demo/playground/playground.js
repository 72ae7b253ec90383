import { EVENTS, METHODS, OPTIONS } from './options.js';

const { deskbell } = window;
const byId = (id) => document.getElementById(id);

/** An element with properties and children; text is only ever set as text. */
function make(name, properties = {}, ...children) {
  const element = Object.assign(document.createElement(name), properties);
  element.append(...children);
  return element;
}

function fieldOf({ name, label, choices, type = 'text', hint = '' }) {
  const id = `option-${name}`;
  const shared = { id, name, className: 'field' };
  const field = choices
    ? make('select', shared, new Option('as it comes', ''), ...choices.map((choice) => new Option(choice, choice)))
    : make('input', { ...shared, type, placeholder: hint, value: type === 'color' ? hint : '' });
  return make('p', {}, make('label', { htmlFor: id, textContent: label }), field);
}

/** What is chosen, without what was left as it comes. */
function chosen() {
  const values = Object.fromEntries(new FormData(byId('options')));
  return Object.fromEntries(
    OPTIONS.filter(({ name, type, hint }) => values[name] && !(type === 'color' && values[name] === hint)).map(
      ({ name }) => [name, values[name]],
    ),
  );
}

/** A value as it stands between the quotes of an attribute. */
const quoted = (text) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

function snippet(options) {
  const attributes = Object.entries(options).map(([name, value]) => {
    const attribute = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    return `\n  data-${attribute}="${quoted(value)}"`;
  });
  return `<script async src="${location.origin}/deskbell.js"${attributes.join('')}${attributes.length ? '\n' : ''}></script>`;
}

async function apply(changed) {
  const options = chosen();
  byId('snippet').textContent = snippet(options);
  const { anew, name } = OPTIONS.find((option) => option.name === changed) ?? {};
  if (!name) return;
  if (!anew) return deskbell.update({ [name]: options[name] });
  const { open } = deskbell.state();
  await deskbell.destroy();
  await deskbell.boot({ endpoint: location.origin, ...options });
  if (open) await deskbell.open();
}

const sayCall = (method, args) => `${method}(${args.map((value) => JSON.stringify(value)).join(', ')})`;

function log(name, detail) {
  const line = make('li', {}, make('b', { textContent: name }));
  if (detail !== undefined && JSON.stringify(detail) !== '{}') line.append(' ', JSON.stringify(detail));
  byId('log').prepend(line);
  while (byId('log').children.length > 50) byId('log').lastChild.remove();
}

byId('options').append(...OPTIONS.map(fieldOf));
byId('options').addEventListener('change', ({ target }) => void apply(target.name));
byId('options').addEventListener('submit', (event) => event.preventDefault());

for (const [method, args] of METHODS) {
  const button = make('button', { type: 'button', textContent: sayCall(method, args) });
  button.addEventListener('click', () => {
    deskbell(method, ...args).then(
      (answer) => answer !== undefined && log(`${method} gave`, answer),
      (error) => log(`${method} failed`, error.message),
    );
  });
  byId('methods').append(button);
}
for (const name of EVENTS) deskbell.on(name, (detail) => log(name, detail));

byId('copy').addEventListener('click', async () => {
  await navigator.clipboard
    .writeText(byId('snippet').textContent)
    .catch(() => getSelection().selectAllChildren(byId('snippet')));
  byId('copied').textContent = 'Copied';
});
void apply();
