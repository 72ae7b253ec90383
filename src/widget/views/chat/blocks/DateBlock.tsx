import { useId, useState } from 'preact/hooks';
import { Button } from '../../../ui/Button.tsx';
import type { AskProps } from './Blocks.tsx';

/** A day of the calendar, picked with what the browser has for it. */
export function DateBlock({ block: { label, min, max }, words, onAnswer }: AskProps<'date'>) {
  const id = useId();
  const [day, setDay] = useState('');
  const [error, setError] = useState<'dateMissing' | 'dateOutside'>();
  const send = (event: Event) => {
    event.preventDefault();
    // Browsers without a picker let anything be typed.
    if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return setError('dateMissing');
    if ((min && day < min) || (max && day > max)) return setError('dateOutside');
    onAnswer({ date: day });
  };
  return (
    <form class="block" noValidate onSubmit={send}>
      <label class="block-label" for={id} dir="auto">
        {label}
      </label>
      <input
        id={id}
        class="field-input"
        type="date"
        value={day}
        min={min}
        max={max}
        aria-invalid={error ? 'true' : undefined}
        aria-describedby={error ? `${id}-error` : undefined}
        onInput={(event) => {
          setDay(event.currentTarget.value);
          setError(undefined);
        }}
      />
      {error ? (
        <p id={`${id}-error`} class="block-error" role="alert">
          {words(error)}
        </p>
      ) : null}
      <Button type="submit">{words('send')}</Button>
    </form>
  );
}
