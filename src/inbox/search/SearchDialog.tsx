import type { JSX } from 'preact';
import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ConversationSummary, SearchHit } from '../../protocol/index.ts';
import { useInbox } from '../context.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { Icon } from '../ui/Icon.tsx';
import { visitorName } from '../visitors/visitorName.ts';
import { markWords } from './markWords.ts';
import { useSearch } from './useSearch.ts';

/** Looks through everything that was said, and opens it at the message. */
export function SearchDialog({ onClose }: { onClose(): void }): JSX.Element {
  const { words, open } = useInbox();
  const [typed, setTyped] = useState('');
  const [active, setActive] = useState(0);
  const search = useSearch(typed);
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const hits = search.answer?.hits ?? [];
  const conversations = new Map(search.answer?.conversations.map((one) => [one.id, one]));
  const at = Math.min(active, Math.max(0, hits.length - 1));
  useLayoutEffect(() => field.current?.focus(), []);
  useEffect(() => setActive(0), [search.query]);

  function go(hit: SearchHit): void {
    const conversation = conversations.get(hit.conversationId);
    if (!conversation) return;
    onClose();
    open(conversation.visitorId, { conversationId: hit.conversationId, seq: hit.seq });
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.isComposing || hits.length === 0) return;
    if (event.key === 'ArrowDown') setActive((at + 1) % hits.length);
    else if (event.key === 'ArrowUp') setActive((at + hits.length - 1) % hits.length);
    else if (event.key === 'Enter') go(hits[at]!);
    else return;
    event.preventDefault();
  }

  return (
    <Dialog wide title={words('searchTitle')} onClose={onClose}>
      <div class="search">
        <p class="search-field">
          <Icon name="search" size={18} />
          <input
            ref={field}
            role="combobox"
            aria-label={words('searchTitle')}
            aria-expanded={hits.length > 0}
            aria-controls={id}
            {...(hits.length > 0 ? { 'aria-activedescendant': `${id}-${at}` } : {})}
            aria-autocomplete="list"
            autocomplete="off"
            placeholder={words('searchPlaceholder')}
            maxLength={200}
            value={typed}
            onInput={(event) => setTyped(event.currentTarget.value)}
            onKeyDown={onKeyDown}
          />
        </p>
        <p class="search-said" role="status">
          {search.state === 'searching' && words('searching')}
          {search.state === 'failed' && words('searchFailed')}
          {search.state === 'done' &&
            words(hits.length === 0 ? 'searchNothing' : 'searchFound', { count: hits.length })}
          {search.state === 'idle' && words('searchHint')}
        </p>
        <div class="search-hits" id={id} role="listbox" aria-label={words('searchTitle')}>
          {hits.map((hit, index) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are heard by the field
            // biome-ignore lint/a11y/useFocusableInteractive: the field holds the focus and names the active option
            <div
              key={`${hit.conversationId} ${hit.seq}`}
              id={`${id}-${index}`}
              role="option"
              aria-selected={index === at}
              ref={(element) => {
                if (index === at) element?.scrollIntoView?.({ block: 'nearest' });
              }}
              onClick={() => go(hit)}
            >
              <Hit hit={hit} conversation={conversations.get(hit.conversationId)} query={search.query} />
            </div>
          ))}
        </div>
      </div>
    </Dialog>
  );
}

function Hit(props: {
  readonly hit: SearchHit;
  readonly conversation: ConversationSummary | undefined;
  readonly query: string;
}): JSX.Element {
  const { words, times, locale, client } = useInbox();
  const { hit, conversation } = props;
  const name = conversation
    ? visitorName(
        { visitorId: conversation.visitorId, visitor: conversation.visitor, current: conversation },
        words,
        locale,
      )
    : '';
  return (
    <>
      <span class="hit-head">
        <strong>
          <bdi>{name}</bdi>
        </strong>
        <span>
          {hit.type === 'note.added' ? words('internalNote') : hit.by.kind === 'visitor' ? '' : (hit.by.name ?? '')}
        </span>
        <time dateTime={hit.at}>{times.brief(hit.at, client.serverNow())}</time>
      </span>
      <span class="hit-text" dir="auto">
        {markWords(hit.text, props.query).map(({ text, marked }, index) =>
          marked ? <mark key={index}>{text}</mark> : <span key={index}>{text}</span>,
        )}
      </span>
    </>
  );
}
