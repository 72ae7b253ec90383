import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { timelineOf } from '../../client/index.ts';
import { useClientState, useInbox } from '../context.ts';
import { activityText, factText, isActivity, type Activity } from '../timeline/personSentence.ts';
import { Icon } from '../ui/Icon.tsx';
import type { VisitorRow } from './visitorRows.ts';

/** How many of the latest activities are shown. */
const LATEST = 8;

/** Whether it is proved who somebody is. Nothing for those who have said nothing of themselves, or only typed it. */
export function PersonBadge({ row }: { readonly row: VisitorRow }): JSX.Element | null {
  const { words } = useInbox();
  if (row.identity) {
    return (
      <p class="person-badge" data-proved="true" title={words('identifiedHint')}>
        <Icon name="key" size={13} /> {words('identified')}
      </p>
    );
  }
  if (!row.visitor.claimed) return null;
  return (
    <p class="person-badge" title={words('unverifiedHint')}>
      <Icon name="alert" size={13} /> {words('unverified')}
    </p>
  );
}

/** What the site has told of somebody: its own id of them, attributes, and what they did on it. */
export function PersonFacts({ row }: { readonly row: VisitorRow }): JSX.Element {
  const { words, times } = useInbox();
  const state = useClientState();
  const done = useMemo(() => latestActivities(timelineOf(state, row.visitorId)), [state, row.visitorId]);
  const attributes = Object.entries(row.attributes);
  return (
    <>
      {(row.identity || attributes.length > 0) && (
        <section class="details-part" data-part="attributes">
          <h3>{words('attributes')}</h3>
          <dl>
            {row.identity && (
              <div class="fact">
                <dt>{words('customerId')}</dt>
                <dd>
                  <bdi>{row.identity.subject}</bdi>
                </dd>
              </div>
            )}
            {attributes.map(([name, value]) => (
              <div class="fact" key={name}>
                <dt>
                  <bdi>{name}</bdi>
                </dt>
                <dd>
                  <bdi>{factText(value, words)}</bdi>
                </dd>
              </div>
            ))}
          </dl>
        </section>
      )}
      {done.length > 0 && (
        <section class="details-part" data-part="activity">
          <h3>{words('activity')}</h3>
          <ul class="search-list">
            {done.map((event) => (
              <li key={event.id}>
                <bdi>{activityText(event, words)}</bdi>
                <span>{times.clock(event.at)}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function latestActivities(events: ReturnType<typeof timelineOf>): Activity[] {
  return events.filter(isActivity).slice(-LATEST).reverse();
}
