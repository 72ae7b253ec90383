/** What a text is written in. */
export type SourceKind = 'markdown' | 'json' | 'csv' | 'html';

/** By the ending of a file's name, or `undefined`. */
export function kindOfName(name: string): SourceKind | undefined {
  if (/\.(md|markdown)$/i.test(name)) return 'markdown';
  if (/\.jsonc?$/i.test(name)) return 'json';
  if (/\.csv$/i.test(name)) return 'csv';
  return /\.html?$/i.test(name) ? 'html' : undefined;
}

/** By what a server says of an answer, else by its address, else by how it begins. */
export function kindOfAnswer(type: string, address: string, text: string): SourceKind {
  if (/[/+]json\b/.test(type)) return 'json';
  if (/\/csv\b/.test(type)) return 'csv';
  if (/\/x?html/.test(type)) return 'html';
  if (/\/markdown\b/.test(type)) return 'markdown';
  return kindOfName(new URL(address).pathname) ?? kindOfStart(text);
}

function kindOfStart(text: string): SourceKind {
  const start = text.trimStart();
  if (/^[[{]/.test(start)) return 'json';
  if (start.startsWith('<')) return 'html';
  return /^(---|#)/.test(start) ? 'markdown' : 'csv';
}
