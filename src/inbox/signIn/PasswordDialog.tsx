import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useClientState, useInbox } from '../context.ts';
import { Dialog } from '../ui/Dialog.tsx';
import type { InboxWordKey } from '../words.ts';
import { readSession, setPassword } from './agentSession.ts';

/** Characters a password must have at least. */
const SHORTEST = 10;

/** Sets the agent's password, so that they can come back without a link. */
export function PasswordDialog({ onClose }: { onClose(): void }): JSX.Element {
  const { ports, words, notify } = useInbox();
  const me = useClientState().inbox?.me;
  const [problem, setProblem] = useState<InboxWordKey>();
  const hasPassword = useHasPassword();
  const current = useRef<HTMLInputElement>(null);
  const chosen = useRef<HTMLInputElement>(null);

  async function submit(event: Event): Promise<void> {
    event.preventDefault();
    const password = chosen.current?.value ?? '';
    if ([...password].length < SHORTEST) {
      setProblem('passwordTooShort');
      chosen.current?.focus();
      return;
    }
    const outcome = await setPassword(ports, password, current.current?.value ?? '');
    if (!outcome.ok) return setProblem(sentenceFor(outcome.code));
    notify('passwordSaved');
    onClose();
  }

  return (
    <Dialog title={words('passwordTitle')} onClose={onClose}>
      <form class="password-form" onSubmit={(event) => void submit(event)} noValidate>
        <p>{words('passwordLead')}</p>
        {/* Lets a password manager file the password under the right account. */}
        <input type="email" name="email" autocomplete="username" value={me?.email ?? ''} readOnly hidden />
        {hasPassword && (
          <label class="field">
            <span>{words('currentPassword')}</span>
            <input ref={current} type="password" name="current" autocomplete="current-password" />
            <small>{words('currentPasswordHint')}</small>
          </label>
        )}
        <label class="field">
          <span>{words('newPassword')}</span>
          <input ref={chosen} type="password" name="password" autocomplete="new-password" aria-invalid={!!problem} />
          <small>{words('newPasswordHint', { count: SHORTEST })}</small>
        </label>
        <p class="door-problem" role="alert">
          {problem && words(problem, { count: SHORTEST })}
        </p>
        <div class="dialog-buttons">
          <button type="button" class="button" onClick={onClose}>
            {words('cancel')}
          </button>
          <button type="submit" class="button button-primary">
            {words('save')}
          </button>
        </div>
      </form>
    </Dialog>
  );
}

/** Whether there is a password to ask for; it is asked for too when the server cannot say. */
function useHasPassword(): boolean {
  const { ports } = useInbox();
  const [has, setHas] = useState(false);
  useEffect(() => {
    void readSession(ports).then((outcome) => setHas(!outcome.ok || outcome.session?.hasPassword !== false));
  }, [ports]);
  return has;
}

function sentenceFor(code: string): InboxWordKey {
  if (code === 'sign_in_failed') return 'passwordWrong';
  if (code === 'rate_limited') return 'signInTooOften';
  return 'passwordFailed';
}
