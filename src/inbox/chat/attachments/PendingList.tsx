import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { useInbox } from '../../context.ts';
import { Icon } from '../../ui/Icon.tsx';
import { PendingRow } from './PendingRow.tsx';
import { useDropped } from './useDropped.ts';
import type { ReplyFiles } from './usePending.ts';

/** The files that go with the next reply, and how far each has come. Takes those that are dropped or pasted. */
export function PendingList({ files }: { readonly files: ReplyFiles }): JSX.Element {
  const { words, announce } = useInbox();
  const [tooMany, setTooMany] = useState(false);
  const { rules, list } = files;
  const over = useDropped((chosen) => setTooMany(files.add(chosen) > 0), rules !== undefined);
  const note = rules && tooMany && list.length > 0 ? words('filesTooMany', { count: rules.perMessage }) : undefined;
  return (
    <>
      {over && (
        <div class="files-drop">
          <Icon name="clip" size={26} />
          {words('dropFiles')}
        </div>
      )}
      {rules && list.length > 0 && (
        <ul class="files-pending" aria-label={words('filesToSend')}>
          {list.map((file) => (
            <PendingRow key={file.id} pending={file} rules={rules} files={files} announce={announce} />
          ))}
        </ul>
      )}
      {note && (
        <p class="files-note" role="status">
          {note}
        </p>
      )}
    </>
  );
}
