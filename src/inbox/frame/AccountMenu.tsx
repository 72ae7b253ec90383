import type { JSX } from 'preact';
import { useClientState, useInbox } from '../context.ts';
import { AgentAvatar } from '../ui/Avatar.tsx';
import { Disclosure } from '../ui/Disclosure.tsx';
import { Icon } from '../ui/Icon.tsx';
import { LANGUAGES, type InboxWordKey, type Language } from '../words.ts';
import type { Preferences, Theme } from './usePreferences.ts';

const THEMES: readonly (readonly [Theme, InboxWordKey])[] = [
  ['auto', 'themeAuto'],
  ['light', 'themeLight'],
  ['dark', 'themeDark'],
];

/** Who is signed in, how the inbox looks for them, and the way out. */
export function AccountMenu(props: {
  readonly preferences: Preferences;
  onPassword(): void;
  onLeave(): void;
}): JSX.Element {
  const { words } = useInbox();
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
              onChange={(event) => props.preferences.setLanguage(event.currentTarget.value as Language)}
            >
              {Object.entries(LANGUAGES).map(([code, own]) => (
                <option key={code} value={code} lang={code}>
                  {own}
                </option>
              ))}
            </select>
          </label>
          <hr />
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
