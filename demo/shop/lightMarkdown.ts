import { html } from 'hono/html';
import type { Html } from './Page.ts';

/**
 * Draws the light Markdown of FAQ answers: paragraphs, `**bold**`, lists whose lines begin with `- `, and
 * `[links](/address)`. Everything else is text and is escaped.
 */
export function lightMarkdown(source: string): Html {
  return html`${source.split(/\n{2,}/).map(block)}`;
}

/** The same text without any markup, for places that hold plain text only. */
export function plainText(source: string): string {
  return source
    .replace(/\*\*([^*]+)\*\*/g, '$1')
    .replace(/\[([^\]]+)\]\([^)]*\)/g, '$1')
    .replace(/^- /gm, '• ');
}

function block(source: string): Html {
  const lines = source.split('\n');
  if (!lines.every((line) => line.startsWith('- '))) return html`<p>${inline(lines.join(' '))}</p>`;
  return html`<ul>${lines.map((line) => html`<li>${inline(line.slice(2))}</li>`)}</ul>`;
}

function inline(source: string): Html {
  const pieces = source.split(/(\*\*[^*]+\*\*|\[[^\]]+\]\([^)]+\))/);
  return html`${pieces.map((piece) => {
    const link = /^\[([^\]]+)\]\(((?:\/|tel:|mailto:)[^)]*)\)$/.exec(piece);
    if (link) return html`<a href="${link[2]}">${link[1]}</a>`;
    const bold = /^\*\*([^*]+)\*\*$/.exec(piece);
    return bold ? html`<strong>${bold[1]}</strong>` : piece;
  })}`;
}
