import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { InboxPorts } from '../ports.ts';
import { Bell } from '../ui/Bell.tsx';
import { Icon } from '../ui/Icon.tsx';
import type { InboxWordKey, Words } from '../words.ts';
import { signIn } from './agentSession.ts';

/** Why an agent stands at the door: nothing special, or a sentence to tell first. */
export type DoorReason = 'linkFailed' | 'signedOut' | 'signedOutByServer' | undefined;

/** The door of the inbox: e-mail address and password, and how to come by a link. */
export function SignIn(props: {
  readonly ports: InboxPorts;
  readonly words: Words;
  readonly reason?: DoorReason;
  onSignedIn(): void;
}): JSX.Element {
  const { ports, words, reason } = props;
  const [problem, setProblem] = useState<InboxWordKey>();
  const [busy, setBusy] = useState(false);
  const email = useRef<HTMLInputElement>(null);
  const password = useRef<HTMLInputElement>(null);

  useEffect(() => email.current?.focus(), []);

  async function submit(event: Event): Promise<void> {
    event.preventDefault();
    // Password managers may fill a field without an input event, so values are read from the fields themselves.
    const given = { email: email.current?.value.trim() ?? '', password: password.current?.value ?? '' };
    if (!given.email || !given.password) {
      setProblem('signInEmpty');
      (given.email ? password : email).current?.focus();
      return;
    }
    setBusy(true);
    setProblem(undefined);
    const outcome = await signIn(ports, given);
    setBusy(false);
    if (outcome.ok) return props.onSignedIn();
    setProblem(sentenceFor(outcome.code));
    password.current?.select();
  }

  return (
    <main class="door">
      <form class="door-card" onSubmit={(event) => void submit(event)} noValidate>
        <Bell size={52} />
        <h1>{words('signInTitle')}</h1>
        <p class="door-lead">{words('signInLead')}</p>
        {reason && <Reason reason={reason} words={words} />}
        <label class="field">
          <span>{words('email')}</span>
          <input
            ref={email}
            type="email"
            name="email"
            autocomplete="username"
            autocapitalize="none"
            spellcheck={false}
            aria-invalid={!!problem}
            required
          />
        </label>
        <label class="field">
          <span>{words('password')}</span>
          <input
            ref={password}
            type="password"
            name="password"
            autocomplete="current-password"
            aria-invalid={!!problem}
            required
          />
        </label>
        <p class="door-problem" role="alert">
          {problem && words(problem)}
        </p>
        <button type="submit" class="button button-primary button-wide" aria-disabled={busy}>
          {words(busy ? 'signingIn' : 'signIn')}
        </button>
        <p class="door-hint">
          {words('signInHint')} <code>deskbell agent link</code>
        </p>
      </form>
    </main>
  );
}

function Reason({ reason, words }: { readonly reason: NonNullable<DoorReason>; readonly words: Words }): JSX.Element {
  return (
    <p class="door-reason" role="status" data-kind={reason}>
      <Icon name={reason === 'linkFailed' ? 'alert' : 'info'} size={18} />
      <span>
        {words(reason)} {reason === 'linkFailed' && <code>deskbell agent link</code>}
      </span>
    </p>
  );
}

function sentenceFor(code: string): InboxWordKey {
  if (code === 'sign_in_failed' || code === 'body_invalid') return 'signInFailed';
  if (code === 'rate_limited') return 'signInTooOften';
  return 'signInOffline';
}
