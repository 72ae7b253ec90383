// Two phones of the simulated exchange: the page asks twice a second how they stand and draws what has changed.
const NAMES = { agent: 'The agent’s phone', visitor: 'The visitor’s phone' };
const STATES = {
  idle: 'Quiet',
  ringing: 'Ringing',
  prompt: 'Press 1 to take the call',
  answered: 'Waiting for the other side',
  bridged: 'Talking',
  ended: 'Call ended',
};
const CAUSES = {
  no_answer: 'nobody answered',
  busy: 'busy',
  machine: 'voicemail',
  declined: 'declined',
  unreachable: 'out of reach',
};
// What can be pressed in a state: the action, the word, how it looks.
const BUTTONS = {
  ringing: [
    ['answer', 'Answer', 'yes'],
    ['decline', 'Decline', 'no'],
    ['busy', 'Be busy', 'small'],
    ['machine', 'Voicemail', 'small'],
    ['unreachable', 'Out of reach', 'small'],
  ],
  prompt: [
    ['press', 'Press 1', 'yes'],
    ['hangup', 'Hang up', 'no'],
  ],
  answered: [['hangup', 'Hang up', 'no']],
  bridged: [['hangup', 'Hang up', 'no']],
};
/** Milliseconds for which a call that is over is still shown. */
const OVER_MS = 6_000;

const root = document.getElementById('phones');
const note = document.getElementById('note');
const drawn = { agent: '', visitor: '' };
const parts = {};
for (const party of ['agent', 'visitor']) {
  const body = element('div', { class: 'body', role: 'group', 'aria-label': NAMES[party] });
  parts[party] = body;
  root.append(element('section', { class: 'phone' }, element('h2', {}, NAMES[party]), body));
}

function element(name, attributes, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

function icon() {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  path.setAttribute(
    'd',
    'M8.3 4.5 10 8.500l-2 1.800a11 11 0 0 0 5.7 5.700l1.8-2 4 1.700v3a1.5 1.5 0 0 1-1.6 1.500A15 15 0 0 1 3.8 6.1 1.5 1.5 0 0 1 5.3 4.500Z',
  );
  svg.append(path);
  return svg;
}

/** The call a phone shows: the one that lives, else the one that has just ended. */
function shown(phones, party) {
  const own = phones.filter((phone) => phone.party === party);
  const live = own.find(({ state }) => state !== 'ended');
  return live ?? own.find(({ since }) => Date.now() - Date.parse(since) < OVER_MS);
}

function draw(party, phone) {
  const key = JSON.stringify(phone ?? null);
  if (drawn[party] === key) return;
  drawn[party] = key;
  const state = phone?.state ?? 'idle';
  const cause = phone?.cause ? `: ${CAUSES[phone.cause] ?? phone.cause}` : '';
  const screen = element('div', { class: 'screen' }, element('span', { class: 'sign' }, icon()));
  screen.append(element('p', { class: 'state', role: 'status' }, STATES[state] + cause));
  if (phone) screen.append(element('p', { class: 'number' }, phone.number));
  if (phone?.extension) screen.append(element('p', { class: 'more' }, `Extension ${phone.extension}`));
  if (phone?.say && state === 'prompt') screen.append(element('p', { class: 'more' }, `“${phone.say}”`));
  if (state === 'idle') screen.append(element('p', { class: 'more' }, 'It rings here when somebody is called.'));
  const buttons = element('div', { class: 'buttons' });
  for (const [action, word, look] of BUTTONS[state] ?? []) {
    const button = element('button', { type: 'button', class: look }, word);
    button.addEventListener('click', () => press(phone, action));
    buttons.append(button);
  }
  parts[party].dataset.state = state;
  parts[party].replaceChildren(screen, buttons);
}

async function press({ callId, party }, action) {
  const answer = await fetch('/simulated-phones', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ callId, party, do: action }),
  }).catch(() => undefined);
  if (answer?.ok) show((await answer.json()).phones);
}

function show(phones) {
  draw('agent', shown(phones, 'agent'));
  draw('visitor', shown(phones, 'visitor'));
}

async function look() {
  try {
    const answer = await fetch('/simulated-phones', { cache: 'no-store' });
    note.textContent = answer.ok ? '' : 'This server makes its calls in another way.';
    show(answer.ok ? (await answer.json()).phones : []);
  } catch {
    note.textContent = 'The server does not answer.';
  }
  setTimeout(look, 500);
}

void look();
