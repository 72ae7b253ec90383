/** What may be given, by option. */
const ALLOWED: Readonly<Record<string, string>> = {
  locale: 'a BCP 47 language, for example "pl" or "zh-Hant"; default: the page\'s lang, then the browser\'s',
  color: '"#" and six hexadecimal digits, for example "#1f6f54"; default: the site\'s colour',
  theme: '"light", "dark" or "auto"; default "auto"',
  position: '"right" or "left", perhaps with pixels from the side and from the bottom: "left 20 96"; default "right"',
  channels: 'any of "chat", "callback" and "faq", with spaces between; default: all the site has',
  open: '"home", "faq", "chat" or "callback"; default: nothing opens by itself',
  consent: '"required"; default: no consent is asked for',
  load: '"idle", "interaction" or "immediate"; default "idle"',
  zIndex: 'a whole number; default "2147483000"',
  hotkey: 'one letter or digit, for example "k"; default: none',
  launcher: '"hidden" or a CSS selector; default: the bell',
  faq: 'a CSS selector; default: none',
  view: '"home", "faq", "chat" or "callback"; default "home"',
};

/** Says once in the console which values of options are not used, and what they may be. For who pasted the tag, or wrote the element. */
export function explainOptions(wrong: ReadonlyArray<readonly [name: string, value: string]>): void {
  const lines = wrong.map(
    ([name, value]) => `${name} ("${value.slice(0, 100)}") can be ${ALLOWED[name] ?? 'something else'}.`,
  );
  console.warn(`Deskbell: values that are not used.\n${lines.join('\n')}`);
}
