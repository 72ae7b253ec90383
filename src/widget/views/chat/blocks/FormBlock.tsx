import { useId, useRef, useState } from 'preact/hooks';
import { LIMITS } from '../../../../protocol/limits.ts';
import { useStyles } from '../../../panel/styles.ts';
import { Button } from '../../../ui/Button.tsx';
import fieldCss from '../../../ui/TextField.css?inline';
import type { AskProps } from './Blocks.tsx';
import { FormInput } from './FormInput.tsx';
import { faultOf } from './faultOf.ts';

/** A small form; what is missing or wrong is said at its field, and the first of them gets the focus. */
export function FormBlock({ block: { fields, label }, words, onAnswer }: AskProps<'form'>) {
  useStyles(fieldCss);
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const [values, setValues] = useState<Readonly<Record<string, string>>>({});
  const [tried, setTried] = useState(false);
  const faults = fields.map((field) => faultOf(field, values[field.name] ?? ''));

  const send = (event: Event) => {
    event.preventDefault();
    setTried(true);
    const wrong = faults.findIndex(Boolean);
    if (wrong >= 0) {
      form.current?.querySelector<HTMLElement>(`[data-field="${wrong}"]`)?.focus();
      return;
    }
    const filled = fields.flatMap(({ name }) => (values[name]?.trim() ? [[name, values[name].trim()]] : []));
    onAnswer(Object.fromEntries(filled) as Record<string, string>);
  };

  return (
    <form ref={form} class="block" aria-label={label} noValidate onSubmit={send}>
      <p class="block-label" dir="auto">
        {label}
      </p>
      {fields.map((field, index) => {
        const fault = tried ? faults[index] : undefined;
        return (
          <FormInput
            key={field.name}
            id={`${id}-${index}`}
            place={index}
            field={field}
            value={values[field.name] ?? ''}
            maxLength={LIMITS.noteText}
            error={fault && words(fault)}
            words={words}
            onInput={(value) => setValues((known) => ({ ...known, [field.name]: value }))}
          />
        );
      })}
      <Button type="submit">{words('send')}</Button>
    </form>
  );
}
