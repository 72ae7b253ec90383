import type { JSX, RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { LIMITS, type Callback } from '../../protocol/index.ts';
import { useInbox } from '../context.ts';
import type { InboxWordKey } from '../words.ts';
import { useCallbackStep, type CallbackStepCommand } from './useCallbackStep.ts';

type Choice = readonly [CallbackStepCommand, InboxWordKey];

/** The next steps by state, the most likely first. */
const CHOICES: Partial<Record<Callback['state'], readonly Choice[]>> = {
  requested: [['callback.claim', 'claim']],
  missed_by_agent: [['callback.claim', 'claim']],
  claimed: [
    ['callback.ring', 'calling'],
    ['callback.release', 'release'],
  ],
  ringing_visitor: [
    ['callback.connect', 'connected'],
    ['callback.miss', 'noAnswer'],
    ['callback.release', 'release'],
  ],
};

/** What this agent can do with a callback now. Nothing while somebody else has it. */
export function CallbackSteps({
  callback,
  mine,
}: {
  readonly callback: Callback;
  readonly mine: boolean;
}): JSX.Element | null {
  const { words } = useInbox();
  const { busy, step } = useCallbackStep(callback);
  const { root, remember } = useKeptFocus(callback.state);
  const free = callback.state === 'requested' || callback.state === 'missed_by_agent';
  if (!mine && !free) return null;
  const choices = CHOICES[callback.state] ?? [];

  function take(command: CallbackStepCommand, note?: string): void {
    remember();
    step(command, note);
  }

  return (
    <div class="callback-steps" ref={root}>
      {callback.state === 'connected' && <Finish busy={busy} onFinish={(note) => take('callback.complete', note)} />}
      {choices.map(([command, key], index) => (
        <button
          key={index}
          type="button"
          class={`button button-small ${look(index, choices.length)}`}
          aria-disabled={busy}
          onClick={() => take(command)}
        >
          {words(key)}
        </button>
      ))}
    </div>
  );
}

function look(index: number, count: number): string {
  if (index === 0) return 'button-primary';
  return index === count - 1 ? 'button-quiet' : '';
}

/** The end of a call, with room for what was agreed. */
function Finish(props: { readonly busy: boolean; onFinish(note: string): void }): JSX.Element {
  const { words } = useInbox();
  const [note, setNote] = useState('');
  return (
    <form
      class="callback-finish"
      onSubmit={(event) => {
        event.preventDefault();
        props.onFinish(note.trim());
      }}
    >
      <label>
        <span>{words('note')}</span>
        <textarea
          rows={2}
          maxLength={LIMITS.noteText}
          value={note}
          placeholder={words('notePlaceholder')}
          onInput={(event) => setNote(event.currentTarget.value)}
        />
      </label>
      <button type="submit" class="button button-primary button-small" aria-disabled={props.busy}>
        {words('completed')}
      </button>
    </form>
  );
}

/** Keeps the keyboard where it was when the pressed button gives way to the next step's. */
function useKeptFocus(state: Callback['state']): { root: RefObject<HTMLDivElement | null>; remember(): void } {
  const { ports } = useInbox();
  const root = useRef<HTMLDivElement>(null);
  const pressed = useRef(false);
  useEffect(() => {
    const { activeElement, body } = ports.window.document;
    const lost = !activeElement || activeElement === body;
    if (pressed.current && lost) root.current?.querySelector<HTMLElement>('textarea, button')?.focus();
    pressed.current = false;
  }, [state, ports]);
  return {
    root,
    remember() {
      pressed.current = true;
    },
  };
}
