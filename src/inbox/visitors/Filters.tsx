import type { JSX } from 'preact';
import { useClientState, useInbox } from '../context.ts';
import { inLanguage } from '../work/departmentName.ts';
import type { InboxWordKey } from '../words.ts';
import type { VisitorFilter } from './visitorRows.ts';

/** Filters used all day stand open; the others are in a list beside them. */
const OPEN: readonly (readonly [VisitorFilter, InboxWordKey])[] = [
  ['waiting', 'filterWaiting'],
  ['mine', 'filterMine'],
  ['all', 'filterAll'],
];
const FURTHER: readonly (readonly [VisitorFilter, InboxWordKey])[] = [
  ['unassigned', 'filterUnassigned'],
  ['snoozed', 'filterSnoozed'],
  ['closed', 'filterClosed'],
  ['blocked', 'filterBlocked'],
];

/** Which visitors the list shows. */
export function Filters(props: {
  readonly filter: VisitorFilter;
  count(filter: VisitorFilter): number;
  onFilter(filter: VisitorFilter): void;
}): JSX.Element {
  const { filter, count, onFilter } = props;
  const { words, locale } = useInbox();
  const departments = useClientState().inbox?.departments ?? [];
  const isFurther = !OPEN.some(([name]) => name === filter);
  const labelled = (label: string, name: VisitorFilter) => {
    const number = count(name);
    return number > 0 && name !== 'closed' ? `${label} (${number})` : label;
  };
  return (
    <fieldset class="filters">
      <legend class="sr-only">{words('filters')}</legend>
      {OPEN.map(([name, key]) => (
        <button key={name} type="button" class="filter" aria-pressed={filter === name} onClick={() => onFilter(name)}>
          {words(key)}
          {name !== 'all' && count(name) > 0 && <span class="filter-count">{count(name)}</span>}
        </button>
      ))}
      <select
        class="filter filter-more"
        aria-label={words('moreFilters')}
        data-on={isFurther}
        value={isFurther ? filter : ''}
        onChange={(event) => {
          if (event.currentTarget.value) onFilter(event.currentTarget.value as VisitorFilter);
        }}
      >
        <option value="">{words('filterMore')}</option>
        {FURTHER.map(([name, key]) => (
          <option key={name} value={name}>
            {labelled(words(key), name)}
          </option>
        ))}
        {departments.length > 0 && (
          <optgroup label={words('departments')}>
            {departments.map(({ id, name }) => (
              <option key={id} value={`department:${id}`}>
                {labelled(inLanguage(name, locale), `department:${id}`)}
              </option>
            ))}
          </optgroup>
        )}
      </select>
    </fieldset>
  );
}
