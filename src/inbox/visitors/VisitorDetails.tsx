import type { ComponentChildren, JSX } from 'preact';
import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { ConversationSummary } from '../../protocol/index.ts';
import { formatPhone } from '../callback/formatPhone.ts';
import { useClientState, useInbox, useServerNow } from '../context.ts';
import { languageName } from '../timeline/eventSentence.ts';
import { shortAddress } from '../timeline/shortAddress.ts';
import { SafeLink } from '../timeline/SafeLink.tsx';
import { AgentAvatar, VisitorAvatar } from '../ui/Avatar.tsx';
import { Icon } from '../ui/Icon.tsx';
import { AssignSelect } from './AssignSelect.tsx';
import { ConversationList } from './ConversationList.tsx';
import { pageNow } from './pageNow.ts';
import { PersonBadge, PersonFacts } from './PersonFacts.tsx';
import { visitorFacts } from './visitorFacts.ts';
import { visitorName } from './visitorName.ts';
import type { VisitorRow } from './visitorRows.ts';

/** What is known of a visitor: how to reach them, when and where they are, what they looked for, who has helped. */
export function VisitorDetails(props: {
  readonly row: VisitorRow;
  /** The conversation that is worked on. */
  readonly target: ConversationSummary;
  /** True when they were asked for, where there is no room to show them always. */
  readonly open: boolean;
  onTarget(conversationId: string): void;
  onClose(): void;
}): JSX.Element {
  const { row, target, open } = props;
  const { words, locale } = useInbox();
  const sheet = useRef<HTMLElement>(null);
  const name = visitorName(row, words, locale);
  useLayoutEffect(() => {
    if (open) sheet.current?.focus();
  }, [open]);
  return (
    <aside
      class="details"
      ref={sheet}
      tabIndex={-1}
      aria-label={words('details')}
      onKeyDown={(event) => {
        if (event.key === 'Escape') props.onClose();
      }}
    >
      <div class="details-who">
        <VisitorAvatar id={row.visitorId} name={row.visitor.name} large />
        <p class="details-name">
          <bdi>{name}</bdi>
        </p>
        <PersonBadge row={row} />
        <LocalTime row={row} />
      </div>
      <Contact row={row} target={target} />
      <Visit row={row} />
      <PersonFacts row={row} />
      <ConversationList row={row} target={target} onTarget={props.onTarget} />
      <Facts row={row} />
    </aside>
  );
}

function LocalTime({ row }: { readonly row: VisitorRow }): JSX.Element {
  const { words, times } = useInbox();
  const now = useServerNow(15_000);
  return (
    <p class="details-clock">
      <Icon name="clock" size={14} /> {times.clock(now, row.current.timeZone)} {words('nowThere')}
    </p>
  );
}

function Contact({ row, target }: { readonly row: VisitorRow; readonly target: ConversationSummary }): JSX.Element {
  const { words } = useInbox();
  const { name, email, phone } = row.visitor;
  return (
    <section class="details-part">
      <h3>{words('contact')}</h3>
      <dl>
        {name && (
          <Fact label={words('name')}>
            <bdi>{name}</bdi>
          </Fact>
        )}
        <Fact label={words('email')}>
          {email ? <SafeLink href={`mailto:${email}`}>{email}</SafeLink> : <Unknown />}
        </Fact>
        <Fact label={words('phone')}>
          {phone ? (
            <a href={`tel:${phone}`}>
              <bdi dir="ltr">{formatPhone(phone)}</bdi>
            </a>
          ) : (
            <Unknown />
          )}
        </Fact>
        <Fact label={words('assignedTo')}>
          <AssignSelect target={target} />
        </Fact>
      </dl>
    </section>
  );
}

function Visit({ row }: { readonly row: VisitorRow }): JSX.Element {
  const { words, times, locale } = useInbox();
  const first = row.conversations.at(-1)!;
  const { page } = row.current;
  const now = pageNow(useClientState(), row);
  return (
    <section class="details-part">
      <h3>{words('visitorAbout')}</h3>
      <dl>
        <Fact label={words('language')}>{languageName(row.current.locale, locale)}</Fact>
        <Fact label={words('timeZone')}>{row.current.timeZone.replaceAll('_', ' ')}</Fact>
        {now?.url && (
          <Fact label={words('pageNow')}>
            <SafeLink href={now.url}>{now.title || shortAddress(now.url)}</SafeLink>
          </Fact>
        )}
        {page?.url && (
          <Fact label={words('cameFrom')}>
            <SafeLink href={page.url}>{page.title || shortAddress(page.url)}</SafeLink>
          </Fact>
        )}
        {page?.referrer && (
          <Fact label={words('referrer')}>
            <SafeLink href={page.referrer}>{shortAddress(page.referrer)}</SafeLink>
          </Fact>
        )}
        <Fact label={words('firstSeen')}>
          <time dateTime={first.startedAt}>{times.full(first.startedAt)}</time>
        </Fact>
      </dl>
    </section>
  );
}

function Facts({ row }: { readonly row: VisitorRow }): JSX.Element {
  const { words } = useInbox();
  const state = useClientState();
  const { searches, articles, agents } = useMemo(() => visitorFacts(state, row.visitorId), [state, row.visitorId]);
  return (
    <>
      <section class="details-part">
        <h3>{words('searches')}</h3>
        {searches.length === 0 && <p class="details-none">{words('noSearches')}</p>}
        <ul class="search-list">
          {searches.map(({ key, query, results }) => (
            <li key={key} data-nothing={results === 0}>
              <q>{query}</q>
              <span>{results === 0 ? words('foundNothing') : words('results', { count: results })}</span>
            </li>
          ))}
        </ul>
      </section>
      {articles.length > 0 && (
        <section class="details-part">
          <h3>{words('articlesRead')}</h3>
          <ul class="search-list">
            {articles.map(({ id, title }) => (
              <li key={id}>
                <bdi>{title}</bdi>
              </li>
            ))}
          </ul>
        </section>
      )}
      {agents.length > 0 && (
        <section class="details-part">
          <h3>{words('agents')}</h3>
          <ul class="team-list">
            {agents.map(({ id, name }) => (
              <li key={id}>
                <AgentAvatar name={name} />
                <span>{id === state.inbox?.me.id ? words('you') : name}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function Fact({ label, children }: { readonly label: string; readonly children: ComponentChildren }): JSX.Element {
  return (
    <div class="fact">
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Unknown(): JSX.Element {
  return <span class="unknown">–</span>;
}
