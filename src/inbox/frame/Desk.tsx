import type { JSX } from 'preact';
import { useCallback, useMemo, useState } from 'preact/hooks';
import type { AgentClient } from '../../client/index.ts';
import { createDrafts } from '../chat/drafts.ts';
import { AwayNotice } from '../presence/AwayNotice.tsx';
import { CallbackQueue } from '../callback/CallbackQueue.tsx';
import { OfferBanner } from '../callback/OfferBanner.tsx';
import { Inbox, type InboxContext } from '../context.ts';
import type { ArticleDraft } from '../faq/articleDraft.ts';
import { ArticleEditor } from '../faq/ArticleEditor.tsx';
import { FaqPage } from '../faq/FaqPage.tsx';
import { regionalLocale } from '../words.ts';
import { createTimes } from '../createTimes.ts';
import { NewWork } from '../alerts/NewWork.tsx';
import type { InboxPorts } from '../ports.ts';
import { RepliesDialog } from '../replies/RepliesDialog.tsx';
import { SearchDialog } from '../search/SearchDialog.tsx';
import { ShortcutSheet } from '../shortcuts/ShortcutSheet.tsx';
import { useShortcuts, type ShortcutActions } from '../shortcuts/useShortcuts.ts';
import { PasswordDialog } from '../signIn/PasswordDialog.tsx';
import { PasswordOffer } from '../signIn/PasswordOffer.tsx';
import { createVisitorRows } from '../visitors/createVisitorRows.ts';
import { VisitorList } from '../visitors/VisitorList.tsx';
import { VisitorPane } from '../visitors/VisitorPane.tsx';
import { ConnectionBanner } from './ConnectionBanner.tsx';
import { Notices } from './Notices.tsx';
import { TopBar } from './TopBar.tsx';
import { useNotices } from './useNotices.ts';
import type { Preferences } from './usePreferences.ts';
import { useRoute } from './useRoute.ts';

/** What the desk is given. */
export interface DeskProps {
  readonly ports: InboxPorts;
  readonly client: AgentClient;
  /** True when the agent came in by a one-time link and has no password yet. */
  readonly offerPassword: boolean;
  readonly preferences: Preferences;
  onLeave(): void;
}

/** What can lie over the whole desk. */
type Sheet = 'search' | 'replies' | 'keys';

/** The desk: who is there, what waits, and the visitor the agent is with. */
export function Desk({ ports, client, offerPassword, preferences, onLeave }: DeskProps): JSX.Element {
  const { words, language } = preferences;
  const { route, open } = useRoute(ports);
  const { notices, add, remove } = useNotices(ports.clock);
  const [said, setSaid] = useState('');
  const [passwordOpen, setPasswordOpen] = useState(false);
  const [offered, setOffered] = useState(offerPassword);
  const [draft, setDraft] = useState<ArticleDraft>();
  const [articlesRound, setArticlesRound] = useState(0);
  const articlesChanged = useCallback(() => setArticlesRound((round) => round + 1), []);
  const closeEditor = useCallback(() => setDraft(undefined), []);
  const closePassword = useCallback(() => setPasswordOpen(false), []);
  const [sheet, setSheet] = useState<Sheet>();
  const closeSheet = useCallback(() => setSheet(undefined), []);
  const [letters, setLetters] = useState(ports.kept.get('letters') !== 'off');
  const keys = useMemo<ShortcutActions>(
    () => ({
      letters,
      search: () => setSheet('search'),
      sheet: () => setSheet('keys'),
      back: () => open(),
    }),
    [letters, open],
  );
  useShortcuts(ports, keys);

  function keepLetters(on: boolean): void {
    ports.kept.set('letters', on ? undefined : 'off');
    setLetters(on);
  }

  const visitorRows = useMemo(createVisitorRows, [client]);
  const drafts = useMemo(() => createDrafts(ports.drafts), [ports]);
  const locale = regionalLocale(language, ports.window.navigator.languages);
  const context = useMemo<InboxContext>(
    () => ({
      client,
      visitorRows,
      ports,
      words,
      times: createTimes(locale, ports.timeZone, words),
      locale,
      announce: setSaid,
      notify: (key, values) => add(words(key, values)),
      write: setDraft,
      articlesRound,
      articlesChanged,
      open,
      drafts,
      // Only where a visitor is open is there something to go to.
      goTo: () => undefined,
      answerTo: () => undefined,
      manageReplies: () => setSheet('replies'),
    }),
    [client, visitorRows, ports, words, locale, add, open, drafts, articlesRound, articlesChanged],
  );

  return (
    <Inbox.Provider value={context}>
      <div class="desk" data-view={route.page ?? (route.visitorId ? 'visitor' : 'list')}>
        <header>
          <TopBar
            route={route}
            preferences={preferences}
            onSearch={() => setSheet('search')}
            onKeys={() => setSheet('keys')}
            onPassword={() => setPasswordOpen(true)}
            onLeave={onLeave}
          />
          <ConnectionBanner />
          <OfferBanner sound={preferences.sound} />
          {offered && (
            <PasswordOffer
              onAccept={() => {
                setOffered(false);
                setPasswordOpen(true);
              }}
              onDismiss={() => setOffered(false)}
            />
          )}
        </header>
        {route.page === 'faq' ? (
          <main class="column-page" tabIndex={-1}>
            <FaqPage />
          </main>
        ) : (
          <main class="desk-columns">
            <section class="column-list" aria-label={words('inbox')}>
              <AwayNotice />
              <CallbackQueue />
              <VisitorList visitorId={route.visitorId} />
            </section>
            <div class="column-visitor" tabIndex={-1}>
              <VisitorPane visitorId={route.visitorId} at={route.at} />
            </div>
          </main>
        )}
        <NewWork visitorId={route.visitorId} sound={preferences.sound} />
        <Notices notices={notices} onDismiss={remove} />
        <p class="sr-only" role="status">
          {said}
        </p>
        {draft && <ArticleEditor draft={draft} onClose={closeEditor} />}
        {passwordOpen && <PasswordDialog onClose={closePassword} />}
        {sheet === 'search' && <SearchDialog onClose={closeSheet} />}
        {sheet === 'replies' && <RepliesDialog onClose={closeSheet} />}
        {sheet === 'keys' && <ShortcutSheet letters={letters} onLetters={keepLetters} onClose={closeSheet} />}
      </div>
    </Inbox.Provider>
  );
}
