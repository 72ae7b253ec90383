import type { JSX } from 'preact';
import { useInbox } from '../context.ts';
import { Icon, type IconName } from '../ui/Icon.tsx';
import type { InboxWordKey } from '../words.ts';
import type { VisitorFilter } from './visitorRows.ts';

type Empty = readonly [IconName, InboxWordKey, InboxWordKey];

const EMPTY: Readonly<Record<string, Empty>> = {
  waiting: ['cup', 'emptyWaiting', 'emptyWaitingHint'],
  mine: ['leaf', 'emptyMine', 'emptyMineHint'],
  unassigned: ['leaf', 'emptyUnassigned', 'emptyUnassignedHint'],
  all: ['moon', 'emptyAll', 'emptyAllHint'],
  snoozed: ['moon', 'emptySnoozed', 'emptySnoozedHint'],
  closed: ['box', 'emptyClosed', 'emptyClosedHint'],
  blocked: ['leaf', 'emptyBlocked', 'emptyBlockedHint'],
};
const EMPTY_DEPARTMENT: Empty = ['leaf', 'emptyDepartment', 'emptyDepartmentHint'];

/** What stands in the place of rows while there are none under a filter. */
export function EmptyList(props: { readonly filter: VisitorFilter; onShowAll(): void }): JSX.Element {
  const { words } = useInbox();
  const [icon, title, hint] = EMPTY[props.filter] ?? EMPTY_DEPARTMENT;
  return (
    <div class="empty">
      <span class="empty-icon">
        <Icon name={icon} size={28} />
      </span>
      <p class="empty-title">{words(title)}</p>
      <p>{words(hint)}</p>
      {props.filter !== 'all' && (
        <button type="button" class="button button-quiet button-small" onClick={props.onShowAll}>
          {words('showAll')}
        </button>
      )}
    </div>
  );
}
