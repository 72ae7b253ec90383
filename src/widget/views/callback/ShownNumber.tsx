import { usePanel } from '../../panel/context.ts';
import type { PanelWordKey } from '../../panel/words.ts';
import { callMemory } from './callMemory.ts';

/** What the sentence about a number is made of. */
export interface ShownNumberProps {
  /** E.164 */
  phone: string;
  /** Words with a gap for the number. Default: `We call {{phone}}`. */
  sentence?: PanelWordKey;
}

/** A sentence with the number that is called, the way the visitor typed it where that is known. Numbers are never mirrored. */
export function ShownNumber({ phone, sentence = 'callbackOnNumber' }: ShownNumberProps) {
  const { client, words } = usePanel();
  const memory = callMemory(client);
  const shown = memory.number === phone && memory.phone ? memory.phone : phone;
  const [before, after] = words(sentence, { phone: '\n' }).split('\n');
  return (
    <p class="call-lead">
      {before}
      <bdi dir="ltr" class="call-phone">
        {shown}
      </bdi>
      {after}
    </p>
  );
}
