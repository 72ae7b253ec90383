import type { AgentArticle, Article, ArticleRequest } from '../../protocol/index.ts';

/** An article as it stands in the editor. */
export interface ArticleDraft {
  readonly locale: string;
  /** The article that is edited; absent for a new one. */
  readonly id?: string;
  readonly question: string;
  readonly answer: string;
  readonly category: string;
  /** Separated by commas. */
  readonly tags: string;
  /** One a line. */
  readonly alternatives: string;
  /** Where the article comes from: the site's files, the inbox, or the inbox over the files. */
  readonly from?: 'files' | 'inbox' | 'both';
}

/** A new article, begun with what somebody asked. */
export function newDraft(locale: string, begun: Partial<ArticleDraft> = {}): ArticleDraft {
  return { locale, question: '', answer: '', category: '', tags: '', alternatives: '', ...begun };
}

/** What was asked and answered in a chat, as the beginning of an article: the first line is the question. */
export function articleFrom(message: string, answer: string, locale: string): ArticleDraft {
  const question = message.trim().split('\n', 1)[0]!.slice(0, 500);
  return newDraft(locale.toLowerCase().split(/[-_]/, 1)[0]!, { question, answer });
}

/** An article of the FAQ, to be changed. */
export function draftOf({ locale, article, written, replaces }: AgentArticle): ArticleDraft {
  const { id, question, answer, category = '', tags = [], alternatives = [] }: Article = article;
  const from = written ? (replaces ? 'both' : 'inbox') : 'files';
  return { locale, id, question, answer, category, tags: tags.join(', '), alternatives: alternatives.join('\n'), from };
}

/** What is sent of a draft: trimmed, without empty fields and without wordings that say the question again. */
export function requestOf({
  locale,
  id,
  question,
  answer,
  category,
  tags,
  alternatives,
}: ArticleDraft): ArticleRequest {
  const asked = question.trim();
  const wordings = partsOf(alternatives, '\n').filter((one) => one.toLowerCase() !== asked.toLowerCase());
  const labels = partsOf(tags, ',');
  return {
    locale,
    ...(id === undefined ? {} : { id }),
    question: asked,
    answer: answer.trim(),
    ...(category.trim() ? { category: category.trim() } : {}),
    ...(labels.length > 0 ? { tags: labels } : {}),
    ...(wordings.length > 0 ? { alternatives: wordings } : {}),
  };
}

function partsOf(text: string, separator: string): string[] {
  const parts = text.split(separator).map((part) => part.trim());
  return [...new Set(parts.filter((part) => part !== ''))];
}
