import { useEffect, useState } from 'preact/hooks';
import type { CallLinksAnswer } from '../../../protocol/answers.ts';
import type { Callback } from '../../../protocol/callback.ts';
import { usePanel } from '../../panel/context.ts';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { calendar } from '../../ui/viewIcons.ts';

/** What a visitor can take along: the slot for their calendar, and a link that changes the call on any device. */
export function CallLinks({ callback }: { callback: Callback }) {
  const { announce, client, window, words } = usePanel();
  const [links, setLinks] = useState<CallLinksAnswer>();
  const [copied, setCopied] = useState<boolean>();
  useEffect(() => {
    let gone = false;
    // An endpoint of another kind has no such links: nothing is offered then.
    client.read<CallLinksAnswer>(`/callback/${callback.id}/links`).then(
      (answer) => gone || setLinks(answer),
      () => undefined,
    );
    return () => {
      gone = true;
    };
  }, [client, callback.id, callback.dueAt]);
  if (!links?.manage) return null;
  const copy = async () => {
    try {
      await window.navigator.clipboard.writeText(links.manage);
      setCopied(true);
      announce(words('callbackManaged'));
    } catch {
      setCopied(false);
    }
  };
  return (
    <div class="call-keep">
      <div class="call-keep-row">
        {links.calendar ? (
          <a class="button button-quiet" href={links.calendar} download>
            <Icon name={calendar} />
            <span class="button-words">{words('callbackCalendar')}</span>
          </a>
        ) : null}
        <Button onClick={() => void copy()}>{words('callbackManage')}</Button>
      </div>
      {copied ? <p class="call-fine">{words('callbackManaged')}</p> : null}
      {copied === false ? (
        <input
          class="field-input"
          readOnly
          dir="ltr"
          value={links.manage}
          aria-label={words('callbackManageLink')}
          ref={(field) => field?.select()}
        />
      ) : null}
    </div>
  );
}
