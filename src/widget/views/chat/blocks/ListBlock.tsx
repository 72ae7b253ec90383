import { useId, useState } from 'preact/hooks';
import { Button } from '../../../ui/Button.tsx';
import type { AskProps } from './Blocks.tsx';

/** A list to pick one or several from. */
export function ListBlock({ block, words, onAnswer }: AskProps<'list'>) {
  const id = useId();
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const choose = (option: string, on: boolean) => {
    if (!block.multiple) setChosen([option]);
    else setChosen(on ? [...chosen, option] : chosen.filter((other) => other !== option));
  };
  const inOrder = block.options.map((option) => option.id).filter((option) => chosen.includes(option));
  return (
    <fieldset class="block">
      <legend class="block-label" dir="auto">
        {block.label}
      </legend>
      {block.options.map((option) => (
        <label key={option.id} class="block-option">
          <input
            type={block.multiple ? 'checkbox' : 'radio'}
            name={id}
            checked={chosen.includes(option.id)}
            onChange={(event) => choose(option.id, event.currentTarget.checked)}
          />
          <span dir="auto">{option.label}</span>
        </label>
      ))}
      <Button disabled={chosen.length === 0} onClick={() => onAnswer({ choice: inOrder })}>
        {words('send')}
      </Button>
    </fieldset>
  );
}
