import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import { useInbox } from '../context.ts';
import { Dialog } from '../ui/Dialog.tsx';
import type { InboxWordKey } from '../words.ts';
import type { ArticleDraft } from './articleDraft.ts';
import { languageName } from './languageName.ts';
import { Prose } from './Prose.tsx';
import { useArticleEditor, type ArticleEditing } from './useArticleEditor.ts';

/** Writes or changes an article. Escape keeps what was typed for the next time, "Cancel" forgets it. */
export function ArticleEditor(props: { readonly draft: ArticleDraft; onClose(): void }): JSX.Element {
  const { words } = useInbox();
  const editing = useArticleEditor(props.draft);
  const { draft, problem, saving } = editing;
  const note = noteOf(draft);

  async function submit(event: Event): Promise<void> {
    event.preventDefault();
    if (!saving && (await editing.save())) props.onClose();
  }

  return (
    <Dialog title={words(draft.id === undefined ? 'editorNew' : 'editorEdit')} wide onClose={props.onClose}>
      <form class="editor" onSubmit={(event) => void submit(event)} noValidate>
        {note && <p class="editor-note">{words(note)}</p>}
        <label class="field">
          <span>{words('editorQuestion')}</span>
          <input
            value={draft.question}
            maxLength={500}
            onInput={(event) => editing.change({ question: event.currentTarget.value })}
          />
          <small>{words('editorQuestionHint')}</small>
        </label>
        <AnswerField editing={editing} />
        <label class="field">
          <span>{words('editorAlternatives')}</span>
          <textarea
            rows={2}
            value={draft.alternatives}
            onInput={(event) => editing.change({ alternatives: event.currentTarget.value })}
          />
          <small>{words('editorAlternativesHint')}</small>
        </label>
        <div class="editor-row">
          <LanguageField editing={editing} />
          <CategoryField editing={editing} />
          <label class="field">
            <span>{words('editorTags')}</span>
            <input value={draft.tags} onInput={(event) => editing.change({ tags: event.currentTarget.value })} />
            <small>{words('editorTagsHint')}</small>
          </label>
        </div>
        <p class="door-problem" role="alert">
          {problem}
        </p>
        <div class="dialog-buttons">
          <button
            type="button"
            class="button"
            onClick={() => {
              editing.discard();
              props.onClose();
            }}
          >
            {words('cancel')}
          </button>
          <button type="submit" class="button button-primary" aria-disabled={saving}>
            {words('save')}
          </button>
        </div>
      </form>
    </Dialog>
  );
}

function noteOf({ from }: ArticleDraft): InboxWordKey | undefined {
  if (from === 'files') return 'editorReplaces';
  return from === 'both' ? 'editorReplacing' : undefined;
}

type Part = { readonly editing: ArticleEditing };

/** The answer as it is written, or as visitors will see it. */
function AnswerField({ editing: { draft, change } }: Part): JSX.Element {
  const { ports, words } = useInbox();
  const [preview, setPreview] = useState(false);
  const id = useId();
  return (
    <div class="field editor-answer">
      <div class="editor-answer-head">
        <label for={id}>{words('editorAnswer')}</label>
        <fieldset class="editor-modes">
          <legend class="sr-only">{words('editorAnswer')}</legend>
          <div class="segments">
            {([false, true] as const).map((mode) => (
              <label key={String(mode)} class="segment">
                <input type="radio" name="mode" checked={preview === mode} onChange={() => setPreview(mode)} />
                <span>{words(mode ? 'editorPreview' : 'editorText')}</span>
              </label>
            ))}
          </div>
        </fieldset>
      </div>
      {preview ? (
        <section class="editor-preview" aria-label={words('editorPreview')}>
          {draft.answer.trim() ? <Prose pieces={ports.readMarkdown(draft.answer)} /> : words('editorPreviewEmpty')}
        </section>
      ) : (
        <textarea
          id={id}
          rows={8}
          maxLength={50_000}
          value={draft.answer}
          onInput={(event) => change({ answer: event.currentTarget.value })}
        />
      )}
      <small>{words('editorAnswerHint')}</small>
    </div>
  );
}

/** The language of a new article; an article that exists keeps its own. */
function LanguageField({ editing: { draft, known, change } }: Part): JSX.Element {
  const { words, locale } = useInbox();
  const locales = [...new Set([draft.locale, ...(known?.locales ?? [])])].sort();
  return (
    <label class="field">
      <span>{words('language')}</span>
      <select
        value={draft.locale}
        disabled={draft.id !== undefined}
        onChange={(event) => change({ locale: event.currentTarget.value })}
      >
        {locales.map((lang) => (
          <option key={lang} value={lang}>
            {languageName(lang, locale)}
          </option>
        ))}
      </select>
    </label>
  );
}

function CategoryField({ editing: { draft, known, change } }: Part): JSX.Element {
  const { words } = useInbox();
  const id = useId();
  return (
    <label class="field">
      <span>{words('editorCategory')}</span>
      <input
        list={id}
        value={draft.category}
        maxLength={120}
        onInput={(event) => change({ category: event.currentTarget.value })}
      />
      <datalist id={id}>
        {(known?.categories[draft.locale] ?? []).map((category) => (
          <option key={category} value={category} />
        ))}
      </datalist>
    </label>
  );
}
