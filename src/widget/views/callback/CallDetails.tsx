import { useId, useState } from 'preact/hooks';
import { LIMITS } from '../../../protocol/limits.ts';
import { usePanel } from '../../panel/context.ts';
import { Button } from '../../ui/Button.tsx';
import { TextField } from '../../ui/TextField.tsx';
import type { CallMemory } from './callMemory.ts';
import { knownDetails } from './knownDetails.ts';

const TOPICS = ['callbackTopicBefore', 'callbackTopicOrder', 'callbackTopicOther'] as const;

/** What may be told beforehand and never has to: a name, and the topic with one tap. */
export function CallDetails({ memory }: { memory: CallMemory }) {
  const panel = usePanel();
  const { words } = panel;
  const id = useId();
  const [open, setOpen] = useState(Boolean(memory.name || memory.topic));
  const [, redraw] = useState(0);
  const keep = (next: CallMemory) => {
    Object.assign(memory, next);
    redraw((count) => count + 1);
  };
  if (!open) {
    return (
      <div class="call-more">
        <Button kind="plain" onClick={() => setOpen(true)}>
          {words('callbackDetails')}
        </Button>
      </div>
    );
  }
  return (
    <div class="call-details">
      <TextField
        label={words('callbackName')}
        value={memory.name ?? knownDetails(panel).name ?? ''}
        onInput={(name) => keep({ name })}
        autoComplete="given-name"
        maxLength={LIMITS.shortText}
      />
      <fieldset class="call-topics" aria-labelledby={id}>
        <legend id={id} class="field-label">
          {words('callbackTopic')}
        </legend>
        {TOPICS.map((key) => (
          <Button
            key={key}
            pressed={memory.topic === words(key)}
            onClick={() => keep({ topic: memory.topic === words(key) ? '' : words(key) })}
          >
            {words(key)}
          </Button>
        ))}
      </fieldset>
    </div>
  );
}
