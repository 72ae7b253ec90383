import { useState } from 'preact/hooks';
import type { PendingFiles } from '../../../../client/createPendingFiles.ts';
import { usePanel } from '../../../panel/context.ts';
import { useStyles } from '../../../panel/styles.ts';
import { Icon } from '../../../ui/Icon.tsx';
import { usePartWords } from '../chatWords.ts';
import css from './attachments.css?inline';
import { PendingRow } from './PendingRow.tsx';
import { useAddFiles, type FileRules } from './useAddFiles.ts';
import { useDropped } from './useDropped.ts';
import { usePending } from './usePending.ts';

const TRAY = 'M12 4v10m0 0-4-4m4 4 4-4M5 16v2.5A1.5 1.5 0 0 0 6.5 20h11a1.5 1.5 0 0 0 1.5-1.5V16';

/** The files that go with the next message, and how far each has come. Takes those that are dropped or pasted. */
export function PendingList({ pending, rules }: { pending: PendingFiles; rules: FileRules }) {
  useStyles(css);
  const { window } = usePanel();
  const words = usePartWords('attachments');
  const files = usePending(pending);
  const [tooMany, setTooMany] = useState(false);
  const add = useAddFiles(pending, rules, words);
  const over = useDropped((chosen) => {
    setTooMany(add(chosen) > 0);
    window.document.querySelector<HTMLElement>('.chat-field')?.focus({ preventScroll: true });
  });
  if (!words) return null;
  return (
    <>
      {over ? (
        <div class="files-drop">
          <Icon name={TRAY} size={28} />
          {words('filesDrop')}
        </div>
      ) : null}
      {files.length > 0 ? (
        <ul class="files-pending" aria-label={words('filesPending')}>
          {files.map((file) => (
            <PendingRow key={file.id} pending={file} rules={rules} words={words} from={pending} />
          ))}
        </ul>
      ) : null}
      {tooMany && files.length > 0 ? (
        <p class="files-note">{words('filesTooMany', { count: rules.perMessage })}</p>
      ) : null}
    </>
  );
}
