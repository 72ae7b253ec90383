/** What the bubble shows. */
export interface BubbleProps {
  /** That somebody has written, with their name. */
  label: string;
  text: string;
  dismissLabel: string;
  onOpen: () => void;
  onDismiss: () => void;
}

/** An answer beside the bell: touched, it opens the chat. */
export function Bubble({ text, label, dismissLabel, onOpen, onDismiss }: BubbleProps) {
  return (
    <>
      <button type="button" class="answer-open" onClick={onOpen}>
        <b dir="auto">{label}</b>
        <span dir="auto">{text}</span>
      </button>
      <button type="button" class="answer-dismiss" aria-label={dismissLabel} onClick={onDismiss}>
        <svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">
          <path d="m7 7 10 10M17 7 7 17" />
        </svg>
      </button>
    </>
  );
}
