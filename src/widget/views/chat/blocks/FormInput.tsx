import type { FormField } from '../../../../protocol/blocks.ts';
import type { PartWords } from '../chatWords.ts';

/** What a field of a form is drawn from. */
export interface FormInputProps {
  id: string;
  /** Its number in the form. */
  place: number;
  field: FormField;
  value: string;
  maxLength: number;
  error: string | undefined;
  words: PartWords<'chatBlocks'>;
  onInput: (value: string) => void;
}

const TYPES = { text: 'text', email: 'email', tel: 'tel', number: 'text' } as const;
const KEYBOARDS = { text: 'text', email: 'email', tel: 'tel', number: 'decimal' } as const;
const FILLED = { text: 'on', email: 'email', tel: 'tel', number: 'off' } as const;
/** Fields that browsers and helpers can fill in, by the name an owner would give them (WCAG 2.2, 1.3.5). */
const PURPOSES: Readonly<Record<string, 'name' | 'given-name' | 'family-name' | 'organization' | 'postal-code'>> = {
  name: 'name',
  first_name: 'given-name',
  last_name: 'family-name',
  company: 'organization',
  postcode: 'postal-code',
  zip: 'postal-code',
};

/** A field of a form with its name, and its error where there is one. */
export function FormInput(props: FormInputProps) {
  const { id, field, error, words } = props;
  const note = error ? (
    <p id={`${id}-error`} class="block-error" role="alert">
      {error}
    </p>
  ) : null;
  if (field.type === 'check') {
    return (
      <div>
        <label class="block-option" for={id}>
          <Control {...props} />
          <span dir="auto">{field.label}</span>
        </label>
        {note}
      </div>
    );
  }
  return (
    <div class="field">
      <label class="field-label" for={id} dir="auto">
        {field.label}
        {field.required ? null : <span class="block-optional"> ({words('optional')})</span>}
      </label>
      <Control {...props} />
      {note}
    </div>
  );
}

function Control({ id, place, field, value, maxLength, error, words, onInput }: FormInputProps) {
  const { type } = field;
  const same = {
    id,
    'data-field': place,
    'aria-invalid': error ? ('true' as const) : undefined,
    'aria-describedby': error ? `${id}-error` : undefined,
    required: field.required ?? false,
  };
  if (type === 'check') {
    const onChange = (event: { currentTarget: HTMLInputElement }) => onInput(event.currentTarget.checked ? 'yes' : '');
    return <input {...same} type="checkbox" checked={value === 'yes'} onChange={onChange} />;
  }
  if (type === 'choice') {
    return (
      <select {...same} class="field-input" value={value} onChange={(event) => onInput(event.currentTarget.value)}>
        <option value="">{words('choose')}</option>
        {field.options?.map((option) => (
          <option key={option.id} value={option.id}>
            {option.label}
          </option>
        ))}
      </select>
    );
  }
  if (type === 'long') {
    return (
      <textarea
        {...same}
        class="field-input"
        rows={3}
        dir="auto"
        maxLength={maxLength}
        value={value}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
    );
  }
  return (
    <input
      {...same}
      class="field-input"
      // The types of the four differ only in what they forbid.
      type={TYPES[type] as 'text'}
      inputMode={KEYBOARDS[type]}
      autoComplete={(type === 'text' && PURPOSES[field.name]) || FILLED[type]}
      dir={type === 'text' ? 'auto' : 'ltr'}
      maxLength={maxLength}
      value={value}
      onInput={(event) => onInput(event.currentTarget.value)}
    />
  );
}
