import type { JSX } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { CallbackCard } from '../callback/CallbackCard.tsx';
import { Composer } from '../chat/Composer.tsx';
import { useClientState, useInbox, useServerNow } from '../context.ts';
import { Timeline } from '../timeline/Timeline.tsx';
import { Icon } from '../ui/Icon.tsx';
import { VisitorDetails } from './VisitorDetails.tsx';
import { VisitorHeader } from './VisitorHeader.tsx';
import { visitorRows, type VisitorRow } from './visitorRows.ts';

/** The visitor the agent is with: heading, timeline, composer and what is known of them. */
export function VisitorPane({ visitorId }: { readonly visitorId: string | undefined }): JSX.Element {
  const { ports } = useInbox();
  const state = useClientState();
  const row = useMemo(
    () => visitorRows(state, ports.clock.now()).find((candidate) => candidate.visitorId === visitorId),
    [state, ports, visitorId],
  );
  if (!visitorId) return <Nobody />;
  if (!row) return <Gone />;
  return <Visitor key={visitorId} row={row} />;
}

function Visitor({ row }: { readonly row: VisitorRow }): JSX.Element {
  const [detailsOpen, setDetailsOpen] = useState(false);
  const toggle = useRef<HTMLButtonElement>(null);

  function closeDetails(): void {
    setDetailsOpen(false);
    toggle.current?.focus();
  }

  return (
    <div class="visitor" data-details={detailsOpen}>
      <section class="visitor-main">
        <VisitorHeader
          row={row}
          detailsOpen={detailsOpen}
          toggle={toggle}
          onDetails={() => setDetailsOpen(!detailsOpen)}
        />
        <OwnCallback row={row} />
        <Timeline row={row} />
        <Composer row={row} />
      </section>
      <VisitorDetails row={row} open={detailsOpen} onClose={closeDetails} />
    </div>
  );
}

/** Where there is no room for the queue beside the timeline, the visitor's callback stands above it. */
function OwnCallback({ row }: { readonly row: VisitorRow }): JSX.Element | null {
  const now = useServerNow(1_000);
  if (!row.callback) return null;
  return (
    <div class="own-callback">
      <CallbackCard callback={row.callback} row={row} now={now} />
    </div>
  );
}

function Nobody(): JSX.Element {
  const { words } = useInbox();
  return (
    <div class="empty empty-pane">
      <span class="empty-icon">
        <Icon name="bell" size={30} />
      </span>
      <p class="empty-title">{words('pickVisitor')}</p>
      <p>{words('pickVisitorHint')}</p>
    </div>
  );
}

function Gone(): JSX.Element {
  const { words, open } = useInbox();
  // A list that is about to change must not flash "gone" first.
  const [sure, setSure] = useState(false);
  const { ports } = useInbox();
  useEffect(() => ports.clock.after(1_500, () => setSure(true)), [ports]);
  if (!sure) return <div class="empty empty-pane" />;
  return (
    <div class="empty empty-pane">
      <p class="empty-title">{words('visitorGone')}</p>
      <button type="button" class="button" onClick={() => open()}>
        {words('backToList')}
      </button>
    </div>
  );
}
