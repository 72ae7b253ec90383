import type { JSX } from 'preact';
import type { ConversationSummary } from '../../protocol/index.ts';
import { BlockDialog } from './BlockDialog.tsx';
import { SnoozeDialog } from './SnoozeDialog.tsx';
import { TranscriptDialog } from './TranscriptDialog.tsx';
import { TransferDialog } from './TransferDialog.tsx';

/** A question that has to be answered before something is done with a conversation. */
export type WorkQuestion = 'transfer' | 'snooze' | 'transcript' | 'block';

/** The dialog of a question; nothing while none is asked. */
export function WorkDialogs(props: {
  readonly question: WorkQuestion | undefined;
  readonly target: ConversationSummary;
  readonly name: string;
  onClose(): void;
}): JSX.Element | null {
  const { target, name, onClose } = props;
  switch (props.question) {
    case 'transfer':
      return <TransferDialog target={target} onClose={onClose} />;
    case 'snooze':
      return <SnoozeDialog target={target} onClose={onClose} />;
    case 'transcript':
      return <TranscriptDialog target={target} onClose={onClose} />;
    case 'block':
      return <BlockDialog target={target} name={name} onClose={onClose} />;
    case undefined:
      return null;
  }
}
