import { useId } from 'preact/hooks';
import { useClientState, usePanel } from '../../panel/context.ts';
import { Button } from '../../ui/Button.tsx';
import { wording } from './wording.ts';

/** Which part of the desk is to call, where the site has several. */
export function CallDepartment(props: { chosen: string | undefined; onChoose: (id: string | undefined) => void }) {
  const { locale, words } = usePanel();
  const { config } = useClientState();
  const id = useId();
  if (!config?.departments?.length) return null;
  return (
    <fieldset class="call-topics" aria-labelledby={id}>
      <legend id={id} class="field-label">
        {words('callbackDepartment')}
      </legend>
      <Button pressed={!props.chosen} onClick={() => props.onChoose(undefined)}>
        {words('callbackDepartmentAny')}
      </Button>
      {config.departments.map((department) => (
        <Button
          key={department.id}
          pressed={props.chosen === department.id}
          onClick={() => props.onChoose(department.id)}
        >
          {wording(department.name, locale, config.site.locale)}
        </Button>
      ))}
    </fieldset>
  );
}
