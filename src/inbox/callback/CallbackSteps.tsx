import type { JSX, RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { LIMITS, type Callback } from '../../protocol/index.ts';
import { useClientState, useInbox } from '../context.ts';
import type { InboxWordKey } from '../words.ts';
import { useCallbackStep, type CallbackStepCommand, type StepParticulars } from './useCallbackStep.ts';

type Choice = readonly [CallbackStepCommand, InboxWordKey, StepParticulars?];

const RELEASE: Choice = ['callback.release', 'release'];
const NOT_REACHED: readonly Choice[] = [
  ['callback.miss', 'noAnswer', { reason: 'no_answer' }],
  ['callback.miss', 'wasBusy', { reason: 'busy' }],
  ['callback.miss', 'wasMachine', { reason: 'machine' }],
  ['callback.miss', 'wasWrong', { reason: 'wrong_number' }],
];

/** The next steps of an agent who dials, by state, the most likely first. */
const BY_HAND: Partial<Record<Callback['state'], readonly Choice[]>> = {
  claimed: [['callback.ring', 'calling'], RELEASE],
  ringing_visitor: [['callback.connect', 'connected'], ...NOT_REACHED, RELEASE],
};

/** The same where a telephone system makes the call: it knows by itself how it goes. */
const BY_SYSTEM: Partial<Record<Callback['state'], readonly Choice[]>> = {
  claimed: [RELEASE],
  ringing_agent: [['callback.release', 'hangUp']],
  ringing_visitor: [['callback.release', 'hangUp']],
};

/** What this agent can do with a callback now. Nothing while somebody else has it, unless they have left. */
export function CallbackSteps({ callback }: { readonly callback: Callback }): JSX.Element | null {
  const { words } = useInbox();
  const { inbox } = useClientState();
  const { busy, step } = useCallbackStep(callback);
  const { root, remember } = useKeptFocus(callback.state);
  const me = inbox?.me.id;
  const mine = callback.agent?.id === me;
  const automatic = (inbox?.phone ?? 'manual') !== 'manual';
  const choices = choicesFor();
  const finishing = mine && callback.state === 'connected';
  if (choices.length === 0 && !finishing) return null;

  function choicesFor(): readonly Choice[] {
    const { state, agent } = callback;
    if (mine) return (automatic ? BY_SYSTEM : BY_HAND)[state] ?? [];
    if (state === 'requested' || state === 'offered' || state === 'missed_by_agent')
      return [['callback.claim', 'claim']];
    const holder = inbox?.agents.find(({ id }) => id === agent?.id);
    return state === 'claimed' && holder && !holder.online ? [['callback.claim', 'takeOver']] : [];
  }

  function take(command: CallbackStepCommand, more?: StepParticulars): void {
    remember();
    step(command, more);
  }

  return (
    <div class="callback-steps" ref={root}>
      {finishing && (
        <Finish
          busy={busy}
          label={words(automatic ? 'hangUp' : 'completed')}
          onFinish={(note) => take('callback.complete', { note })}
        />
      )}
      {choices.map(([command, key, more], index) => (
        <button
          key={key}
          type="button"
          class={`button button-small ${look(index, choices.length)}`}
          aria-disabled={busy}
          onClick={() => take(command, more)}
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
function Finish(props: { readonly busy: boolean; readonly label: string; onFinish(note: string): void }): JSX.Element {
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
        {props.label}
      </button>
    </form>
  );
}

/** Keeps the keyboard where it was when the pressed button gives way to the next step's. */
function useKeptFocus(state: Callback['state']): { root: RefObject<HTMLDivElement | null>; remember(): void } {
  const { ports } = useInbox();
  const root = useRef<HTMLDivElement>(null);
  const pressed = useRef(false);
  useLayoutEffect(() => {
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
