import type { JSX } from 'preact';
import { useClientState, useInbox } from '../context.ts';
import { Availability } from '../presence/Availability.tsx';
import { Team } from '../presence/Team.tsx';
import { writeRoute, type Route } from '../route.ts';
import { keyTitle } from '../shortcuts/keyTitle.ts';
import { Bell } from '../ui/Bell.tsx';
import { Icon } from '../ui/Icon.tsx';
import { AccountMenu } from './AccountMenu.tsx';
import type { Preferences } from './usePreferences.ts';

/** The bar over everything: whose inbox it is, whether the agent is in, what people look for, who else is in, sound and account. */
export function TopBar(props: {
  readonly route: Route;
  readonly preferences: Preferences;
  onSearch(): void;
  onKeys(): void;
  onPassword(): void;
  onLeave(): void;
}): JSX.Element {
  const { words } = useInbox();
  const { inbox } = useClientState();
  const { sound, setSound } = props.preferences;
  return (
    <div class="topbar">
      <a class="brand" href="#/">
        <Bell size={30} />
        <span class="brand-names">
          <span class="brand-site">{inbox?.site.name}</span>
          <h1 class="brand-inbox">{words('inbox')}</h1>
        </span>
      </a>
      <Availability />
      <span class="topbar-gap" />
      <a
        class="topbar-link"
        href={writeRoute({ page: 'faq' })}
        aria-current={props.route.page === 'faq' ? 'page' : undefined}
        title={words('lookTitle')}
      >
        <Icon name="list" size={18} />
        <span>{words('lookTitle')}</span>
      </a>
      <button
        type="button"
        class="icon-button"
        aria-label={words('searchTitle')}
        title={keyTitle(words('searchTitle'), '/')}
        onClick={props.onSearch}
      >
        <Icon name="search" size={20} />
      </button>
      <Team />
      <button
        type="button"
        class="icon-button topbar-sound"
        aria-pressed={sound}
        aria-label={words('sound')}
        title={words(sound ? 'soundOn' : 'soundOff')}
        onClick={() => setSound(!sound)}
      >
        <Icon name={sound ? 'bell' : 'bellOff'} size={20} />
      </button>
      <AccountMenu
        preferences={props.preferences}
        onKeys={props.onKeys}
        onPassword={props.onPassword}
        onLeave={props.onLeave}
      />
    </div>
  );
}
