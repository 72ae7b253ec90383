import { useState } from 'preact/hooks';
import type { PartWords } from '../chatWords.ts';
import { inTone, TONES } from './readEmoji.ts';

/** What the choice shows. */
export interface ToneChoiceProps {
  tone: number;
  words: PartWords<'chatEmoji'>;
  onChoose: (tone: number) => void;
}

const HAND = { sign: '✋', toned: true };
const NAMES = ['tone0', 'tone1', 'tone2', 'tone3', 'tone4', 'tone5'] as const;

/** The skin tone of hands and people: one hand, and all of them once it is touched. */
export function ToneChoice({ tone, words, onChoose }: ToneChoiceProps) {
  const [open, setOpen] = useState(false);
  if (!open) {
    return (
      <button
        type="button"
        class="emoji-tab"
        aria-label={`${words('tone')}: ${words(NAMES[tone]!)}`}
        onClick={() => setOpen(true)}
      >
        {inTone(HAND, tone)}
      </button>
    );
  }
  return (
    <fieldset class="emoji-tones" aria-label={words('tone')}>
      {TONES.map((_, index) => (
        <button
          key={index}
          type="button"
          class="emoji-tab"
          aria-label={words(NAMES[index]!)}
          aria-pressed={index === tone}
          onClick={() => {
            onChoose(index);
            setOpen(false);
          }}
        >
          {inTone(HAND, index)}
        </button>
      ))}
    </fieldset>
  );
}
