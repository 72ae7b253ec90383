import type { JSX, RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useClientState, useInbox } from '../context.ts';
import { VisitorAvatar } from '../ui/Avatar.tsx';
import { Icon } from '../ui/Icon.tsx';
import { visitorName } from './visitorName.ts';
import type { VisitorRow } from './visitorRows.ts';

/** Who the agent is with, and what can be done with the conversation as a whole. */
export function VisitorHeader(props: {
  readonly row: VisitorRow;
  readonly detailsOpen: boolean;
  /** The button that shows and hides the details. */
  readonly toggle: RefObject<HTMLButtonElement | null>;
  onDetails(): void;
}): JSX.Element {
  const { row } = props;
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
          {visitorName(row, words, locale)}
        </h2>
        <Subtitle row={row} />
      </div>
      <ConversationButtons row={row} />
      <button
        ref={props.toggle}
        type="button"
        class="icon-button visitor-info"
        aria-expanded={props.detailsOpen}
        aria-label={words('details')}
        title={words('details')}
        onClick={props.onDetails}
      >
        <Icon name="info" size={20} />
      </button>
    </header>
  );
}

function Subtitle({ row }: { readonly row: VisitorRow }): JSX.Element {
  const { words } = useInbox();
  const me = useClientState().inbox?.me.id;
  const { agent, status } = row.current;
  const whose = agent && (agent.id === me ? words('assignedToYou') : words('assignedToName', { name: agent.name }));
  const parts = [
    status === 'closed' ? words('closed') : undefined,
    whose,
    row.visitor.name ? row.visitor.email : undefined,
  ];
  return <p class="visitor-subtitle">{parts.filter(Boolean).join(' · ')}</p>;
}

function ConversationButtons({ row }: { readonly row: VisitorRow }): JSX.Element {
  const { client, words } = useInbox();
  const me = useClientState().inbox?.me.id;
  const { id, status, agent } = row.current;
  return (
    <div class="visitor-buttons">
      {status === 'open' && me && agent?.id !== me && (
        <button
          type="button"
          class="button button-small"
          title={words('assignToMe')}
          onClick={() => client.send('conversation.assign', id, { agentId: me })}
        >
          <Icon name="take" size={15} />
          <span>{words('assignToMe')}</span>
        </button>
      )}
      {status === 'open' ? (
        <button
          type="button"
          class="button button-small"
          title={words('closeConversation')}
          onClick={() => client.send('conversation.close', id, {})}
        >
          <Icon name="archive" size={15} />
          <span>{words('closeConversation')}</span>
        </button>
      ) : (
        <button
          type="button"
          class="button button-small"
          title={words('reopen')}
          onClick={() => client.send('conversation.reopen', id, {})}
        >
          <Icon name="reopen" size={15} />
          <span>{words('reopen')}</span>
        </button>
      )}
    </div>
  );
}
