import type { Article } from '../../../protocol/answers.ts';
import { sessionNotes } from '../chat/sessionNotes.ts';

const KEY = 'read';
const MOST = 5;

/** The articles this tab has read, last first; none where nothing can be kept. */
export function recentArticles(view: Window, all: readonly Article[]): Article[] {
  return idsOf(view).flatMap((id) => all.find((article) => article.id === id) ?? []);
}

/** Keeps for this tab that an article has been read. */
export function noteArticle(view: Window, id: string): void {
  const ids = [id, ...idsOf(view).filter((other) => other !== id)];
  sessionNotes(view).write(KEY, JSON.stringify(ids.slice(0, MOST)));
}

function idsOf(view: Window): string[] {
  try {
    const ids: unknown = JSON.parse(sessionNotes(view).read(KEY) ?? '[]');
    return Array.isArray(ids) ? ids.filter((id) => typeof id === 'string') : [];
  } catch {
    return [];
  }
}
