import type { JSX } from 'preact';
import { readNoticeChoice, useNoticeChoice } from '../alerts/useDesktopNotices.ts';
import { useClientState, useInbox } from '../context.ts';
import { LANGUAGES, type LanguageTag } from '../../locales/languages.ts';
import { AgentAvatar } from '../ui/Avatar.tsx';
import { Disclosure } from '../ui/Disclosure.tsx';
import { Icon } from '../ui/Icon.tsx';
import { INBOX_LANGUAGES } from '../loadWords.ts';
import type { InboxWordKey } from '../words.ts';
import type { Preferences, Theme } from './usePreferences.ts';

const THEMES: readonly (readonly [Theme, InboxWordKey])[] = [
  ['auto', 'themeAuto'],
  ['light', 'themeLight'],
  ['dark', 'themeDark'],
];

/** Who is signed in, how the inbox looks for them, and the way out. */
export function AccountMenu(props: {
  readonly preferences: Preferences;
  onKeys(): void;
  onPassword(): void;
  onLeave(): void;
}): JSX.Element {
  const { words, manageReplies } = useInbox();
  const me = useClientState().inbox?.me;
  const name = me?.name ?? '';
  return (
    <Disclosure class="account" label={words('accountOf', { name })} button={<AgentAvatar name={name} />}>
      {(close) => (
        <>
          <p class="account-who">
            <strong>{name}</strong>
            <span>{me?.email}</span>
          </p>
          <Appearance preferences={props.preferences} />
          <label class="account-row">
            <span>{words('language')}</span>
            <select
              value={props.preferences.language}
              onChange={(event) => props.preferences.setLanguage(event.currentTarget.value as LanguageTag)}
            >
              {INBOX_LANGUAGES.map((tag) => (
                <option key={tag} value={tag} lang={tag}>
                  {LANGUAGES[tag]}
                </option>
              ))}
            </select>
          </label>
          <DesktopNotices />
          <label class="account-row account-sound">
            <span>{words('sound')}</span>
            <input
              type="checkbox"
              checked={props.preferences.sound}
              onChange={(event) => props.preferences.setSound(event.currentTarget.checked)}
            />
          </label>
          <hr />
          <button
            type="button"
            class="menu-item"
            onClick={() => {
              close();
              manageReplies();
            }}
          >
            <Icon name="canned" /> {words('cannedReplies')}
          </button>
          <button
            type="button"
            class="menu-item"
            onClick={() => {
              close();
              props.onKeys();
            }}
          >
            <Icon name="keyboard" /> {words('keysSheet')}
          </button>
          <button
            type="button"
            class="menu-item"
            onClick={() => {
              close();
              props.onPassword();
            }}
          >
            <Icon name="key" /> {words('setPassword')}
          </button>
          <button type="button" class="menu-item" onClick={props.onLeave}>
            <Icon name="leave" /> {words('signOut')}
          </button>
        </>
      )}
    </Disclosure>
  );
}

/** For what the device shows notices; nothing where it has none. */
function DesktopNotices(): JSX.Element | null {
  const { words } = useInbox();
  const { choice, possible, choose } = useNoticeChoice();
  if (!possible) return null;
  return (
    <label class="account-row">
      <span>{words('notices')}</span>
      <select value={choice} onChange={(event) => choose(readNoticeChoice(event.currentTarget.value))}>
        <option value="off">{words('noticesOff')}</option>
        <option value="mine">{words('noticesMine')}</option>
        <option value="all">{words('noticesAll')}</option>
      </select>
    </label>
  );
}

function Appearance({ preferences }: { readonly preferences: Preferences }): JSX.Element {
  const { words } = useInbox();
  return (
    <fieldset class="account-row segments-row">
      <legend>{words('theme')}</legend>
      <div class="segments">
        {THEMES.map(([theme, key]) => (
          <label key={theme} class="segment">
            <input
              type="radio"
              name="theme"
              value={theme}
              checked={preferences.theme === theme}
              onChange={() => preferences.setTheme(theme)}
            />
            <span>{words(key)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
