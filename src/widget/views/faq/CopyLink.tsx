import { useState } from 'preact/hooks';
import { usePanel } from '../../panel/context.ts';
import { Button } from '../../ui/Button.tsx';
import { articleAddress } from './articleAddress.ts';

/** A chain of two links. */
const link = 'M10 14a4 4 0 0 0 5.7 0l3-3A4 4 0 0 0 13 5.3l-1 1M14 10a4 4 0 0 0-5.7 0l-3 3A4 4 0 0 0 11 18.7l1-1';

/** Copies the address of an article; where the browser does not let it, the address is shown to be copied by hand. */
export function CopyLink({ articleId }: { articleId: string }) {
  const { window, words, announce } = usePanel();
  const [state, setState] = useState<'copied' | 'refused'>();
  const address = articleAddress(window.parent.location.href, articleId);

  const copy = async () => {
    try {
      await window.navigator.clipboard.writeText(address);
      setState('copied');
      announce(words('linkCopied'));
    } catch {
      setState('refused');
    }
  };

  if (state === 'refused') {
    return (
      <input
        class="article-address"
        ref={(field) => field?.select()}
        value={address}
        readOnly
        aria-label={words('linkToCopy')}
      />
    );
  }
  return (
    <Button kind="plain" icon={state ? 'check' : link} onClick={() => void copy()}>
      {words(state ? 'linkCopied' : 'copyLink')}
    </Button>
  );
}
