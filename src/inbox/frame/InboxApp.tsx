import type { JSX } from 'preact';
import type { InboxPorts } from '../ports.ts';
import { SignIn } from '../signIn/SignIn.tsx';
import { useSession } from '../signIn/useSession.ts';
import { Bell } from '../ui/Bell.tsx';
import type { Words } from '../words.ts';
import { Desk } from './Desk.tsx';
import { usePreferences } from './usePreferences.ts';

/** The whole inbox: the door, and the desk behind it. */
export function InboxApp({ ports }: { readonly ports: InboxPorts }): JSX.Element | null {
  const preferences = usePreferences(ports);
  const { phase, enter, leave } = useSession(ports);
  const { words, ready } = preferences;
  if (!ready) return null;
  switch (phase.name) {
    case 'opening':
      return <Waiting words={words} />;
    case 'unreachable':
    case 'linkUnreachable':
      return <Unreachable words={words} link={phase.name === 'linkUnreachable'} onRetry={enter} />;
    case 'door':
      return <SignIn ports={ports} words={words} reason={phase.reason} onSignedIn={enter} />;
    case 'inside':
      return (
        <Desk
          ports={ports}
          client={phase.client}
          offerPassword={phase.offerPassword}
          preferences={preferences}
          onLeave={() => void leave()}
        />
      );
  }
}

function Waiting({ words }: { readonly words: Words }): JSX.Element {
  return (
    <main class="door door-waiting" aria-busy="true">
      <div class="door-quiet">
        <Bell size={52} />
        <p role="status">{words('opening')}</p>
      </div>
    </main>
  );
}

function Unreachable(props: { readonly words: Words; readonly link: boolean; onRetry(): void }): JSX.Element {
  const { words } = props;
  return (
    <main class="door">
      <div class="door-card">
        <Bell size={52} />
        <h1>{words('inbox')}</h1>
        <p role="alert">{words(props.link ? 'linkOffline' : 'openFailed')}</p>
        <button type="button" class="button button-primary button-wide" onClick={props.onRetry}>
          {words('tryAgain')}
        </button>
      </div>
    </main>
  );
}
