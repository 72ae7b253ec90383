import type { FormField } from '../../protocol/index.ts';
import type { InboxWordKey, Words } from '../words.ts';

/** A form made beforehand: what it is called and what it asks for. */
export interface FormTemplate {
  readonly id: 'contact' | 'order' | 'feedback';
  readonly label: InboxWordKey;
  readonly fields: readonly {
    readonly name: string;
    readonly label: InboxWordKey;
    readonly type: FormField['type'];
    readonly required?: boolean;
    readonly options?: readonly InboxWordKey[];
  }[];
}

/** The forms an agent can begin with. */
export const FORM_TEMPLATES: readonly FormTemplate[] = [
  {
    id: 'contact',
    label: 'formContact',
    fields: [
      { name: 'name', label: 'name', type: 'text', required: true },
      { name: 'email', label: 'email', type: 'email', required: true },
      { name: 'phone', label: 'phone', type: 'tel' },
    ],
  },
  {
    id: 'order',
    label: 'formOrder',
    fields: [
      { name: 'number', label: 'formOrderNumber', type: 'text', required: true },
      { name: 'email', label: 'email', type: 'email', required: true },
      { name: 'what', label: 'formWhatHappened', type: 'long', required: true },
    ],
  },
  {
    id: 'feedback',
    label: 'formFeedback',
    fields: [
      {
        name: 'mark',
        label: 'formHowWasIt',
        type: 'choice',
        required: true,
        options: ['formVeryGood', 'formGood', 'formSoSo', 'formBad'],
      },
      { name: 'why', label: 'formWhy', type: 'long' },
      { name: 'contact', label: 'formMayContact', type: 'check' },
    ],
  },
];

/** A template's fields in the agent's language, as they go into a block. */
export function fieldsOf(template: FormTemplate, words: Words): FormField[] {
  return template.fields.map(({ name, label, type, required, options }) => ({
    name,
    label: words(label),
    type,
    ...(required ? { required } : {}),
    ...(options ? { options: options.map((option, index) => ({ id: `o${index + 1}`, label: words(option) })) } : {}),
  }));
}
