import { useEffect, useState } from 'preact/hooks';
import type { AgentArticlesAnswer } from '../../protocol/index.ts';
import { useInbox } from '../context.ts';
import { requestOf, type ArticleDraft } from './articleDraft.ts';
import { readArticles, saveArticle } from './faqApi.ts';

/** What an editor shows and does. */
export interface ArticleEditing {
  readonly draft: ArticleDraft;
  readonly problem: string;
  readonly saving: boolean;
  /** Languages and categories there are; absent until they are known. */
  readonly known: AgentArticlesAnswer | undefined;
  change(change: Partial<ArticleDraft>): void;
  /** Saves; true when that has worked. */
  save(): Promise<boolean>;
  /** Forgets what was typed. */
  discard(): void;
}

/** A draft that survives a closed editor and a reload, until it is saved or discarded. */
export function useArticleEditor(begun: ArticleDraft): ArticleEditing {
  const { ports, words, notify, articlesChanged } = useInbox();
  const drawer = `article.${begun.locale}.${begun.id ?? begun.question}`;
  const [draft, setDraft] = useState<ArticleDraft>(() => keptDraft(ports.drafts.get(drawer)) ?? begun);
  const [problem, setProblem] = useState('');
  const [saving, setSaving] = useState(false);
  const [known, setKnown] = useState<AgentArticlesAnswer>();
  useEffect(() => {
    void readArticles(ports).then((outcome) => outcome.ok && setKnown(outcome.answer));
  }, [ports]);

  const discard = () => ports.drafts.set(drawer, undefined);

  async function save(): Promise<boolean> {
    const request = requestOf(draft);
    setProblem('');
    if (!request.question || !request.answer) {
      setProblem(words('editorIncomplete'));
      return false;
    }
    setSaving(true);
    const outcome = await saveArticle(ports, request);
    setSaving(false);
    if (!outcome.ok) {
      const { code, detail = '' } = outcome;
      setProblem(code === 'body_invalid' ? words('editorInvalid', { detail }) : words('editorFailed'));
      return false;
    }
    discard();
    notify('editorSaved');
    articlesChanged();
    return true;
  }

  return {
    draft,
    problem,
    saving,
    known,
    save,
    discard,
    change(change) {
      const next = { ...draft, ...change };
      setDraft(next);
      ports.drafts.set(drawer, JSON.stringify(next));
    },
  };
}

function keptDraft(text: string | undefined): ArticleDraft | undefined {
  try {
    return text === undefined ? undefined : (JSON.parse(text) as ArticleDraft);
  } catch {
    return undefined;
  }
}
