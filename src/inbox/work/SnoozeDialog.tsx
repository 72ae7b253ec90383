import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { ConversationSummary } from '../../protocol/index.ts';
import { useInbox } from '../context.ts';
import { DialogForm } from './DialogForm.tsx';
import { useWork } from './useWork.ts';
import { readLocalTime, writeLocalTime } from './zonedTime.ts';

const HOUR = 60 * 60_000;

/** Asks until when a conversation is put aside, by the agent's clock. */
export function SnoozeDialog(props: { readonly target: ConversationSummary; onClose(): void }): JSX.Element {
  const { words, client, ports } = useInbox();
  const { timeZone } = ports;
  const [value, setValue] = useState(() => writeLocalTime(client.serverNow() + 24 * HOUR, timeZone));
  const [wrong, setWrong] = useState(false);
  const work = useWork(props.target);

  function done(): boolean {
    const until = readLocalTime(value, timeZone);
    if (until === undefined || until <= client.serverNow()) {
      setWrong(true);
      return false;
    }
    work.snooze(until);
    return true;
  }

  return (
    <DialogForm title={words('snoozeTitle')} action={words('snooze')} onDone={done} onClose={props.onClose}>
      <label class="field">
        <span>{words('snoozeUntil')}</span>
        <input
          type="datetime-local"
          value={value}
          min={writeLocalTime(client.serverNow(), timeZone)}
          aria-invalid={wrong}
          onInput={(event) => {
            setWrong(false);
            setValue(event.currentTarget.value);
          }}
        />
        <small>{words('yourZone', { zone: timeZone.replaceAll('_', ' ') })}</small>
      </label>
      {wrong && (
        <p class="field-error" role="alert">
          {words('snoozePassed')}
        </p>
      )}
    </DialogForm>
  );
}
