import type { JSX } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { CallbackCard } from '../callback/CallbackCard.tsx';
import { Composer } from '../chat/Composer.tsx';
import { Inbox, useInbox, useServerNow, useVisitorRows, type Place } from '../context.ts';
import { Timeline } from '../timeline/Timeline.tsx';
import type { GoTo } from '../timeline/useGoTo.ts';
import { Icon } from '../ui/Icon.tsx';
import { WorkDialogs, type WorkQuestion } from '../work/WorkDialogs.tsx';
import { useTarget } from './useTarget.ts';
import { VisitorDetails } from './VisitorDetails.tsx';
import { VisitorHeader } from './VisitorHeader.tsx';
import { visitorName } from './visitorName.ts';
import type { VisitorRow } from './visitorRows.ts';

/** The visitor the agent is with: heading, timeline, composer and what is known of them. `at` is a message to show. */
export function VisitorPane(props: {
  readonly visitorId: string | undefined;
  readonly at?: Place | undefined;
}): JSX.Element {
  const { visitorId, at } = props;
  const rows = useVisitorRows();
  const row = useMemo(() => rowOf(rows, visitorId), [rows, visitorId]);
  if (!visitorId) return <Nobody />;
  if (!row) return <Gone key={visitorId} visitorId={visitorId} />;
  return <Visitor key={row.visitorId} row={row} at={at} />;
}

/** The visitor's row, also under the name they had before it was proved who they are. */
function rowOf(rows: readonly VisitorRow[], visitorId: string | undefined): VisitorRow | undefined {
  const was = ({ conversations }: VisitorRow) => conversations.some(({ formerly }) => formerly === visitorId);
  return rows.find((row) => row.visitorId === visitorId) ?? rows.find((row) => visitorId !== undefined && was(row));
}

function Visitor({ row, at }: { readonly row: VisitorRow; readonly at: Place | undefined }): JSX.Element {
  const inbox = useInbox();
  const { words, locale, drafts, ports } = inbox;
  const [detailsOpen, setDetailsOpen] = useState(false);
  const [question, setQuestion] = useState<WorkQuestion>();
  const [goTo, setGoTo] = useState<GoTo>();
  const [target, setTarget] = useTarget(row);
  const toggle = useRef<HTMLButtonElement>(null);
  const name = visitorName(row, words, locale);
  useEffect(() => {
    if (at) setGoTo({ place: at });
  }, [at]);

  function closeDetails(): void {
    setDetailsOpen(false);
    toggle.current?.focus();
  }

  /** The message is quoted in the conversation it belongs to, and the caret goes into the reply. */
  function answerTo({ conversationId, seq }: Place): void {
    setTarget(conversationId);
    drafts.setMode(conversationId, 'reply');
    drafts.write(conversationId, 'reply', { ...drafts.read(conversationId, 'reply'), replyTo: seq });
    ports.clock.after(0, () => ports.window.document.querySelector<HTMLElement>('[data-composer]')?.focus());
  }

  const context = useMemo(
    () => ({ ...inbox, goTo: (place: Place) => setGoTo({ place }), answerTo }),
    [inbox, setTarget],
  );
  return (
    <Inbox.Provider value={context}>
      <div class="visitor" data-details={detailsOpen}>
        <section class="visitor-main">
          <VisitorHeader
            row={row}
            target={target}
            detailsOpen={detailsOpen}
            toggle={toggle}
            onDetails={() => setDetailsOpen(!detailsOpen)}
            onAsk={setQuestion}
          />
          <OwnCallback row={row} />
          <Timeline row={row} goTo={goTo} />
          <Composer key={target.id} row={row} target={target} onTarget={setTarget} />
        </section>
        <VisitorDetails row={row} target={target} open={detailsOpen} onTarget={setTarget} onClose={closeDetails} />
        <WorkDialogs question={question} target={target} name={name} onClose={() => setQuestion(undefined)} />
      </div>
    </Inbox.Provider>
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

/** A visitor the list does not have: they may be among older ones, which are asked for before they are called gone. */
function Gone({ visitorId }: { readonly visitorId: string }): JSX.Element {
  const { words, open, client, ports } = useInbox();
  // A list that is about to change must not flash "gone" first.
  const [sure, setSure] = useState(false);
  useEffect(() => {
    void client.loadTimeline(visitorId).catch(() => undefined);
    return ports.clock.after(1_500, () => setSure(true));
  }, [client, ports, visitorId]);
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
