import type { Ref } from 'preact';
import { useId } from 'preact/hooks';
import { useStyles } from '../panel/styles.ts';
import css from './TextField.css?inline';

/** What a text field asks for. */
export interface TextFieldProps {
  /** Its name, always visible. */
  label: string;
  value: string;
  onInput: (value: string) => void;
  /** A line under the field that helps to fill it in. */
  hint?: string | undefined;
  /** What is wrong and what to do; read out, and tied to the field. */
  error?: string | undefined;
  type?: 'text' | 'tel' | 'email';
  /** A token of the HTML standard, such as `tel` or `name`. */
  autoComplete?: string;
  inputMode?: 'text' | 'tel' | 'email' | 'numeric';
  placeholder?: string;
  maxLength?: number;
  required?: boolean;
  disabled?: boolean;
  /** `ltr` for numbers and addresses, which are never mirrored. */
  dir?: 'ltr' | 'auto';
  inputRef?: Ref<HTMLInputElement>;
  onFocus?: () => void;
  onBlur?: () => void;
}

/** A labelled line of text with its hint and its error. */
export function TextField(props: TextFieldProps) {
  useStyles(css);
  const id = useId();
  const note = props.error ?? props.hint;
  return (
    <div class={`field${props.error ? ' field-wrong' : ''}`}>
      <label class="field-label" for={id} dir="auto">
        {props.label}
      </label>
      <input
        ref={props.inputRef ?? null}
        id={id}
        class="field-input"
        // The types of the three differ only in what they forbid.
        type={(props.type ?? 'text') as 'text'}
        value={props.value}
        dir={props.dir ?? 'auto'}
        autoComplete={props.autoComplete ?? 'off'}
        inputMode={props.inputMode}
        placeholder={props.placeholder}
        maxLength={props.maxLength}
        required={props.required ?? false}
        disabled={props.disabled ?? false}
        aria-invalid={props.error ? 'true' : undefined}
        aria-describedby={note ? `${id}-note` : undefined}
        onInput={(event) => props.onInput(event.currentTarget.value)}
        onFocus={() => props.onFocus?.()}
        onBlur={() => props.onBlur?.()}
      />
      <div class="field-note" id={`${id}-note`} role={props.error ? 'alert' : undefined}>
        {note}
      </div>
    </div>
  );
}
