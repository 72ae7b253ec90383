import type { ComponentChildren } from 'preact';
import { Button } from '../ui/Button.tsx';

/** What the header shows. */
export interface HeaderProps {
  readonly site: string;
  /** The line on who is in. */
  readonly presence: ComponentChildren;
  /** The greeting of the first view, which gives the header more room. */
  readonly greeting?: string | undefined;
  readonly words: { readonly back: string; readonly closeHelp: string };
  readonly onBack?: (() => void) | undefined;
  readonly onClose: () => void;
}

/** The coloured head of the panel: whose it is, who is in, and the ways out. */
export function Header({ site, presence, greeting, words, onBack, onClose }: HeaderProps) {
  return (
    <header class={`head${greeting ? ' head-tall' : ''}`}>
      <div class="head-row">
        {onBack ? (
          <Button kind="plain" icon="back" iconOnly onClick={onBack}>
            {words.back}
          </Button>
        ) : null}
        <div class="head-names">
          <div class="head-site">
            <bdi>{site}</bdi>
          </div>
          <div class="head-presence">{presence}</div>
        </div>
        <Button kind="plain" icon="close" iconOnly onClick={onClose}>
          {words.closeHelp}
        </Button>
      </div>
      {greeting ? <h1 class="head-greeting">{greeting}</h1> : null}
    </header>
  );
}
