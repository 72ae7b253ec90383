import { useRef } from 'preact/hooks';
import type { PendingFiles } from '../../../../client/createPendingFiles.ts';
import { usePanel } from '../../../panel/context.ts';
import { Button } from '../../../ui/Button.tsx';
import { usePartWords } from '../chatWords.ts';
import type { FileRules } from './useAddFiles.ts';
import { useAddFiles } from './useAddFiles.ts';

const CLIP = 'm8.5 12.5 6-6a3.2 3.2 0 0 1 4.6 4.5l-8 8a5 5 0 0 1-7.1-7l7.6-7.7';

/** Chooses files by the browser's own dialogue, which also offers the camera where there is one. */
export function AttachButton({ pending, rules }: { pending: PendingFiles; rules: FileRules }) {
  const { window } = usePanel();
  const words = usePartWords('attachments');
  const input = useRef<HTMLInputElement>(null);
  const add = useAddFiles(pending, rules, words);
  if (!words) return null;
  return (
    <>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        tabIndex={-1}
        accept={rules.types.map(acceptable).join(',')}
        onChange={(event) => {
          const { files } = event.currentTarget;
          add([...(files ?? [])]);
          // The same file can be chosen again.
          event.currentTarget.value = '';
          window.document.querySelector<HTMLElement>('.chat-field')?.focus({ preventScroll: true });
        }}
      />
      <Button kind="plain" icon={CLIP} iconOnly onClick={() => input.current?.click()}>
        {words('filesAttach')}
      </Button>
    </>
  );
}

/** Dialogues know `*` as a whole kind only; office files they know by their endings. */
function acceptable(type: string): string {
  if (type === 'application/vnd.*') return '.docx,.xlsx,.pptx,.odt,.ods,.odp,.xls,.ppt';
  return type;
}
