import type { JSX } from 'preact';
import { useInbox } from '../context.ts';
import { keyTitle } from '../shortcuts/keyTitle.ts';
import { Icon } from '../ui/Icon.tsx';
import type { ComposerMode } from './drafts.ts';

/** The switch between writing to the visitor and writing to the team; each side keeps its own words. */
export function ComposerModes(props: { readonly mode: ComposerMode; onMode(mode: ComposerMode): void }): JSX.Element {
  const { words } = useInbox();
  const { mode, onMode } = props;
  return (
    <fieldset class="composer-modes">
      <legend class="sr-only">{words('composerMode')}</legend>
      <button
        type="button"
        class="composer-mode"
        data-key="r"
        aria-pressed={mode === 'reply'}
        title={keyTitle(words('modeReply'), 'R')}
        onClick={() => onMode('reply')}
      >
        {words('modeReply')}
      </button>
      <button
        type="button"
        class="composer-mode"
        data-key="n"
        aria-pressed={mode === 'note'}
        title={keyTitle(words('internalNote'), 'N')}
        onClick={() => onMode('note')}
      >
        <Icon name="lock" size={14} />
        {words('internalNote')}
      </button>
      {mode === 'note' && <span class="composer-only">{words('onlyTeamSees')}</span>}
    </fieldset>
  );
}
