import { Button } from './Button.tsx';

/** Says that something could not be had, and tries again. */
export function Retry({ text, label, onRetry }: { text: string; label: string; onRetry: () => void }) {
  return (
    <div class="retry" role="alert">
      <p>{text}</p>
      <Button icon="retry" onClick={onRetry}>
        {label}
      </Button>
    </div>
  );
}
