import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { FormField } from '../../protocol/index.ts';
import { useInbox } from '../context.ts';
import { FORM_TEMPLATES, fieldsOf, type FormTemplate } from './blockTemplates.ts';
import type { BlockPlan } from './blockPlan.ts';

/** Chooses a form made beforehand, and which of its fields are asked for. */
export function FormFields(props: { readonly plan: BlockPlan; onChange(part: Partial<BlockPlan>): void }): JSX.Element {
  const { words } = useInbox();
  const { plan, onChange } = props;
  const [template, setTemplate] = useState(FORM_TEMPLATES[0]!);
  const all = fieldsOf(template, words);

  function choose(next: FormTemplate): void {
    setTemplate(next);
    onChange({ label: words(next.label), fields: fieldsOf(next, words) });
  }

  useEffect(() => choose(template), []);

  function keep(field: FormField, on: boolean): void {
    const names = new Set(plan.fields.map(({ name }) => name));
    if (on) names.add(field.name);
    else names.delete(field.name);
    if (names.size > 0) onChange({ fields: all.filter(({ name }) => names.has(name)) });
  }

  return (
    <>
      <fieldset class="segments-row">
        <legend class="sr-only">{words('formTemplate')}</legend>
        <div class="segments">
          {FORM_TEMPLATES.map((candidate) => (
            <label key={candidate.id} class="segment">
              <input
                type="radio"
                name="form-template"
                checked={candidate === template}
                onChange={() => choose(candidate)}
              />
              <span>{words(candidate.label)}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <fieldset class="check-list">
        <legend>{words('formAsks')}</legend>
        {all.map((field) => (
          <label key={field.name} class="check">
            <input
              type="checkbox"
              checked={has(plan, field.name)}
              onChange={(event) => keep(field, event.currentTarget.checked)}
            />
            <span>{field.label}</span>
          </label>
        ))}
      </fieldset>
    </>
  );
}

function has(plan: BlockPlan, name: string): boolean {
  return plan.fields.some((field) => field.name === name);
}
