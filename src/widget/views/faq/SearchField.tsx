import type { Ref } from 'preact';
import { usePanel } from '../../panel/context.ts';
import { useStyles } from '../../panel/styles.ts';
import { Icon } from '../../ui/Icon.tsx';
import css from './SearchField.css?inline';

/** What the search field shows and reports. */
export interface SearchFieldProps {
  readonly query: string;
  readonly onQuery: (query: string) => void;
  readonly onFocus?: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  /** The list of results, and the one in it that Enter opens. */
  readonly listId?: string | undefined;
  readonly activeId?: string | undefined;
  readonly inputRef: Ref<HTMLInputElement>;
}

/** The field in which the visitor says what they are looking for. */
export function SearchField({ query, onQuery, onFocus, onKeyDown, listId, activeId, inputRef }: SearchFieldProps) {
  useStyles(css);
  const { words } = usePanel();
  return (
    // biome-ignore lint/a11y/useSemanticElements: browsers of before 2023 do not know <search>.
    <div class="search" role="search">
      <Icon name="search" />
      <input
        ref={inputRef}
        class="search-input"
        type="search"
        value={query}
        aria-label={words('searchName')}
        placeholder={words('searchPlaceholder')}
        autoComplete="off"
        spellcheck={false}
        enterKeyHint="search"
        maxLength={200}
        dir="auto"
        aria-autocomplete="list"
        aria-controls={listId}
        aria-activedescendant={activeId}
        onInput={(event) => onQuery(event.currentTarget.value)}
        onFocus={() => onFocus?.()}
        onKeyDown={onKeyDown}
      />
      {query ? (
        <button type="button" class="search-clear" aria-label={words('clearSearch')} onClick={() => onQuery('')}>
          <Icon name="close" size={18} />
        </button>
      ) : null}
    </div>
  );
}
