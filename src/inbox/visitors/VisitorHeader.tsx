import type { JSX, RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { ConversationSummary } from '../../protocol/index.ts';
import { useClientState, useInbox } from '../context.ts';
import { AlsoHere } from '../presence/AlsoHere.tsx';
import { keyTitle } from '../shortcuts/keyTitle.ts';
import { SafeLink } from '../timeline/SafeLink.tsx';
import { shortAddress } from '../timeline/shortAddress.ts';
import { VisitorAvatar } from '../ui/Avatar.tsx';
import { Icon } from '../ui/Icon.tsx';
import { AssignMenu } from '../work/AssignMenu.tsx';
import { departmentName } from '../work/departmentName.ts';
import { MoreMenu } from '../work/MoreMenu.tsx';
import { SnoozeMenu } from '../work/SnoozeMenu.tsx';
import { useWork } from '../work/useWork.ts';
import type { WorkQuestion } from '../work/WorkDialogs.tsx';
import { pageNow } from './pageNow.ts';
import { visitorName } from './visitorName.ts';
import type { VisitorRow } from './visitorRows.ts';

/** Who the agent is with, and what can be done with the conversation as a whole. */
export function VisitorHeader(props: {
  readonly row: VisitorRow;
  /** The conversation that is worked on. */
  readonly target: ConversationSummary;
  readonly detailsOpen: boolean;
  /** The button that shows and hides the details. */
  readonly toggle: RefObject<HTMLButtonElement | null>;
  onDetails(): void;
  onAsk(question: WorkQuestion): void;
}): JSX.Element {
  const { row, target } = props;
  const { words, locale } = useInbox();
  const heading = useRef<HTMLHeadingElement>(null);
  const back = useRef<HTMLAnchorElement>(null);
  useEffect(() => {
    // Where the visitor has taken the list's place, the keyboard must not stay behind in what is hidden.
    if (back.current?.offsetParent) heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <header class="visitor-head">
      <a ref={back} class="icon-button visitor-back" href="#/" aria-label={words('back')}>
        <Icon name="back" size={20} />
      </a>
      <VisitorAvatar id={row.visitorId} name={row.visitor.name} />
      <div class="visitor-title">
        <h2 ref={heading} tabIndex={-1}>
          <bdi>{visitorName(row, words, locale)}</bdi>
        </h2>
        <Subtitle row={row} target={target} />
        <AlsoHere row={row} />
      </div>
      <ConversationButtons row={row} target={target} onAsk={props.onAsk} />
      <button
        ref={props.toggle}
        type="button"
        class="icon-button visitor-info"
        data-key="d"
        aria-expanded={props.detailsOpen}
        aria-label={words('details')}
        title={keyTitle(words('details'), 'D')}
        onClick={props.onDetails}
      >
        <Icon name="info" size={20} />
      </button>
    </header>
  );
}

function Subtitle({ row, target }: { readonly row: VisitorRow; readonly target: ConversationSummary }): JSX.Element {
  const { words, times, locale, client } = useInbox();
  const state = useClientState();
  const me = state.inbox?.me.id;
  const { agent, status, department, snoozedUntil } = target;
  const whose = agent && (agent.id === me ? words('assignedToYou') : words('assignedToName', { name: agent.name }));
  const parts = [
    row.identity ? words('identified') : row.visitor.claimed && words('unverified'),
    row.blocked ? words('blocked') : undefined,
    status === 'closed' ? words('closed') : undefined,
    snoozedUntil && words('snoozedUntil', { time: times.moment(Date.parse(snoozedUntil), client.serverNow()) }),
    whose,
    department && departmentName(state.inbox?.departments, department, locale),
    row.visitor.name ? row.visitor.email : undefined,
  ].filter(Boolean);
  const page = pageNow(state, row);
  return (
    <p class="visitor-subtitle">
      {parts.join(' · ')}
      {page?.url && (
        <>
          {parts.length > 0 && ' · '}
          <span class="visitor-page">
            {words('nowOn')} <SafeLink href={page.url}>{page.title || shortAddress(page.url)}</SafeLink>
          </span>
        </>
      )}
    </p>
  );
}

function ConversationButtons(props: {
  readonly row: VisitorRow;
  readonly target: ConversationSummary;
  onAsk(question: WorkQuestion): void;
}): JSX.Element {
  const { row, target, onAsk } = props;
  const { words } = useInbox();
  const me = useClientState().inbox?.me.id;
  const { status, agent } = target;
  const work = useWork(target);
  return (
    <div class="visitor-buttons">
      {status === 'open' && me && agent?.id !== me && (
        <button
          type="button"
          class="button button-small"
          data-key="a"
          title={keyTitle(words('assignToMe'), 'A')}
          onClick={() => work.assign(me)}
        >
          <Icon name="take" size={15} />
          <span>{words('assignToMe')}</span>
        </button>
      )}
      {status === 'open' ? (
        <button
          type="button"
          class="button button-small"
          data-key="e"
          aria-label={words('closeConversation')}
          title={keyTitle(words('closeConversation'), 'E')}
          onClick={work.close}
        >
          <Icon name="check" size={15} />
          <span>{words('close')}</span>
        </button>
      ) : (
        <button
          type="button"
          class="button button-small"
          data-key="e"
          title={keyTitle(words('reopen'), 'E')}
          onClick={work.reopen}
        >
          <Icon name="reopen" size={15} />
          <span>{words('reopen')}</span>
        </button>
      )}
      {status === 'open' && <SnoozeMenu target={target} onPickTime={() => onAsk('snooze')} />}
      {status === 'open' && <AssignMenu target={target} onTransfer={() => onAsk('transfer')} />}
      <MoreMenu
        target={target}
        blocked={row.blocked === true}
        onTranscript={() => onAsk('transcript')}
        onBlock={() => onAsk('block')}
      />
    </div>
  );
}
