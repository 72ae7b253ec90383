/**
 * Every option of the widget as a field: `choices` are the values it may have, `hint` is an example of a free one. With
 * `anew` the widget has to be put on the page again for it.
 */
export const OPTIONS = [
  {
    name: 'locale',
    label: 'Language',
    choices: 'en pl ru uk zh zh-Hant de fr es pt it nl cs ro tr ja ko ar he hi vi id'.split(' '),
  },
  { name: 'theme', label: 'Theme', choices: ['auto', 'light', 'dark'] },
  { name: 'color', label: 'Colour', type: 'color', hint: '#1f6f54' },
  { name: 'position', label: 'Corner', choices: ['right', 'left', 'right 40 120'] },
  { name: 'channels', label: 'Channels', hint: 'chat faq', anew: true },
  { name: 'open', label: 'Opens by itself', choices: ['home', 'faq', 'chat', 'callback'], anew: true },
  { name: 'launcher', label: 'In place of the bell', hint: 'hidden, or a selector', anew: true },
  { name: 'load', label: 'When it comes', choices: ['idle', 'interaction', 'immediate'] },
  { name: 'zIndex', label: 'z-index', hint: '2147483000' },
  { name: 'faq', label: 'Selector of lists that are articles', hint: '.questions', anew: true },
  { name: 'hotkey', label: 'Letter that opens the search, with Ctrl or ⌘', hint: 'k' },
  { name: 'phone', label: 'Telephone, for when nothing else works', hint: '+48 22 123 45 67' },
  { name: 'email', label: 'E-mail, likewise', hint: 'hello@shop.example' },
  { name: 'consent', label: 'Consent', choices: ['required'], anew: true },
];

/** Methods with an example of what they take. */
export const METHODS = [
  ['open', ['faq']],
  ['open', ['chat']],
  ['open', ['callback', { pickTime: true }]],
  ['close', []],
  ['toggle', []],
  ['search', ['return']],
  ['newMessage', ['I would like to know …']],
  ['prefill', [{ name: 'Ada Lovelace', email: 'ada@example.com', phone: '+48221234567' }]],
  ['showMessage', [{ text: 'Today deliveries are free.' }]],
  ['setAttributes', [{ plan: 'pro', seats: 12 }]],
  ['track', ['cart.added', { sku: 'A-17', price: 12.5 }]],
  ['mute', [true]],
  ['getVisitorId', []],
  ['exportMyData', []],
  ['logout', []],
  ['forgetMe', []],
];

/** Events that are shown as they happen. */
export const EVENTS = [
  'ready',
  'open',
  'close',
  'message',
  'callback',
  'unread',
  'article',
  'search',
  'identify',
  'consent',
  'blocked',
  'error',
];
