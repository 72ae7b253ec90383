import { useId, useRef, useState } from 'preact/hooks';
import type { FormField } from '../../../../protocol/blocks.ts';
import { LIMITS } from '../../../../protocol/limits.ts';
import { usePanel } from '../../../panel/context.ts';
import { useStyles } from '../../../panel/styles.ts';
import { Button } from '../../../ui/Button.tsx';
import fieldCss from '../../../ui/TextField.css?inline';
import { callMemory } from '../../callback/callMemory.ts';
import { type KnownDetails, knownDetails } from '../../callback/knownDetails.ts';
import type { AskProps } from './Blocks.tsx';
import { FormInput } from './FormInput.tsx';
import { faultOf } from './faultOf.ts';

/** A small form; what is missing or wrong is said at its field, and the first of them gets the focus. */
export function FormBlock({ block: { fields, label }, words, onAnswer }: AskProps<'form'>) {
  useStyles(fieldCss);
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const panel = usePanel();
  const [values, setValues] = useState(() => knownValues(fields, knownDetails(panel)));
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
    const memory = callMemory(panel.client);
    for (const field of fields) {
      const detail = detailOf(field);
      if (detail && values[field.name]?.trim()) memory[detail] = values[field.name]!.trim();
    }
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

/** Which detail of the visitor a field asks for; absent for anything else. */
function detailOf({ name, type }: FormField): keyof KnownDetails | undefined {
  if (type === 'email') return 'email';
  if (type === 'tel') return 'phone';
  return type === 'text' && /^(?:(?:your|full|first)[_-]?)?name$/.test(name) ? 'name' : undefined;
}

/** What is known already stands in the fields, to be looked over. */
function knownValues(fields: readonly FormField[], known: KnownDetails): Readonly<Record<string, string>> {
  const values: Record<string, string> = {};
  for (const field of fields) {
    const detail = detailOf(field);
    if (detail && known[detail]) values[field.name] = known[detail];
  }
  return values;
}
