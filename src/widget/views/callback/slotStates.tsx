import type { ErrorCode } from '../../../protocol/errors.ts';
import { usePanel } from '../../panel/context.ts';
import { Notice } from '../../ui/Notice.tsx';

/** What the list of free times needs. */
export interface SlotSectionProps {
  /** Start of the slot chosen, ISO 8601. */
  chosen: string | undefined;
  onChoose: (start: string | undefined) => void;
  /** Why the last choice was refused. */
  refused: ErrorCode | undefined;
  /** Times of this department only. */
  department?: string | undefined;
  /** How often the visitor wanted to go on without having chosen. */
  missing: number;
  /** Brings the list to the visitor who asked for it: keyboard and scroll. */
  focus?: boolean;
}

/** The free times could not be had. */
export function SlotsFailed({ onRetry }: { onRetry: () => void }) {
  const { words } = usePanel();
  return (
    <Notice tone="warning" action={{ label: words('callbackTryAgain'), onClick: onRetry }}>
      {words('callbackSlotsFailed')}
    </Notice>
  );
}

/** Where times are about to stand. */
export function SlotGhosts() {
  const { words } = usePanel();
  return (
    <div class="call-slots" role="status">
      <p class="visually-hidden">{words('callbackLoadingSlots')}</p>
      <div class="call-time-grid call-ghosts" aria-hidden="true">
        {[...Array(8).keys()].map((index) => (
          <i key={index} />
        ))}
      </div>
    </div>
  );
}
