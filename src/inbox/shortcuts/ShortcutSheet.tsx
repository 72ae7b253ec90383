import type { JSX } from 'preact';
import { useInbox } from '../context.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { SHORTCUTS, type Shortcut } from './shortcutTable.ts';

/** All shortcuts on one sheet, and the switch for those of a single letter. */
export function ShortcutSheet(props: {
  readonly letters: boolean;
  onLetters(letters: boolean): void;
  onClose(): void;
}): JSX.Element {
  const { words } = useInbox();
  return (
    <Dialog wide title={words('keysSheet')} onClose={props.onClose}>
      <div class="keys">
        {SHORTCUTS.map(({ title, shortcuts }) => (
          <section key={title}>
            <h3>{words(title)}</h3>
            <dl>
              {shortcuts.map((shortcut, index) => (
                <div key={index}>
                  <dt>
                    <Keys shortcut={shortcut} />
                  </dt>
                  <dd>{words(shortcut.word)}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
      <label class="check">
        <input
          type="checkbox"
          checked={props.letters}
          onChange={(event) => props.onLetters(event.currentTarget.checked)}
        />
        <span>{words('keysLetters')}</span>
      </label>
      <p class="dialog-buttons">
        <button type="button" class="button" onClick={props.onClose}>
          {words('done')}
        </button>
      </p>
    </Dialog>
  );
}

function Keys({ shortcut }: { readonly shortcut: Shortcut }): JSX.Element {
  const { ports } = useInbox();
  const isMac = /Mac|iPhone|iPad/.test(ports.window.navigator.platform);
  const keys = shortcut.mod ? [isMac ? '⌘' : 'Ctrl', ...shortcut.keys] : shortcut.keys;
  return (
    <>
      {keys.map((key) => (
        <kbd key={key}>{key}</kbd>
      ))}
    </>
  );
}
