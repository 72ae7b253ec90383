import type { JSX } from 'preact';
import { useInbox } from '../context.ts';
import { Icon } from '../ui/Icon.tsx';
import type { InboxWordKey } from '../words.ts';
import type { VisitorOrder } from './visitorRows.ts';

const ORDERS: readonly (readonly [VisitorOrder, InboxWordKey])[] = [
  ['need', 'orderNeed'],
  ['waiting', 'orderWaiting'],
  ['latest', 'orderLatest'],
];

/** In which order the list stands. */
export function OrderSelect(props: { readonly order: VisitorOrder; onOrder(order: VisitorOrder): void }): JSX.Element {
  const { words } = useInbox();
  return (
    <label class="order">
      <Icon name="sort" size={15} />
      <span class="sr-only">{words('order')}</span>
      <select value={props.order} onChange={(event) => props.onOrder(readOrder(event.currentTarget.value))}>
        {ORDERS.map(([order, key]) => (
          <option key={order} value={order}>
            {words(key)}
          </option>
        ))}
      </select>
    </label>
  );
}

/** The order of a name; the usual one for what is none. */
export function readOrder(name: string | undefined): VisitorOrder {
  return ORDERS.find(([order]) => order === name)?.[0] ?? 'need';
}
