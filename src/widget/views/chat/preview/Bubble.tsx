/** What the bubble shows. */
export interface BubbleProps {
  /** Who wrote. */
  name: string;
  text: string;
  /** What the bubble is, for assistive technology. */
  label: string;
  dismissLabel: string;
  onOpen: () => void;
  onDismiss: () => void;
}

/** An answer beside the bell: touched, it opens the chat. */
export function Bubble({ name, text, label, dismissLabel, onOpen, onDismiss }: BubbleProps) {
  return (
    <>
      <button type="button" class="answer-open" aria-label={`${label}: ${text}`} onClick={onOpen}>
        <b dir="auto">{name}</b>
        <span dir="auto">{text}</span>
      </button>
      <button type="button" class="answer-dismiss" aria-label={dismissLabel} onClick={onDismiss}>
        ×
      </button>
    </>
  );
}
