import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { useInbox } from '../../context.ts';
import { Icon } from '../../ui/Icon.tsx';
import type { ReplyFiles } from './usePending.ts';

/** Chooses files by the browser's own dialogue. */
export function AttachButton(props: { readonly files: ReplyFiles; onChosen(): void }): JSX.Element | null {
  const { words } = useInbox();
  const input = useRef<HTMLInputElement>(null);
  const { files, onChosen } = props;
  if (!files.rules) return null;
  return (
    <>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        tabIndex={-1}
        onChange={(event) => {
          files.add([...(event.currentTarget.files ?? [])]);
          // The same file can be chosen again.
          event.currentTarget.value = '';
          onChosen();
        }}
      />
      <button
        type="button"
        class="icon-button composer-tool"
        aria-label={words('attachFiles')}
        title={words('attachFiles')}
        onClick={() => input.current?.click()}
      >
        <Icon name="clip" size={18} />
      </button>
    </>
  );
}
