import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { LIMITS, newId, type CannedReply } from '../../protocol/index.ts';
import { useInbox } from '../context.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { Icon } from '../ui/Icon.tsx';
import { useReplies } from './useReplies.ts';

/** A reply as it is being written. */
interface Plan {
  readonly id: string;
  readonly shortcut: string;
  readonly text: string;
}

/** The canned replies of the desk: written, changed and removed here. Those of the configuration are only shown. */
export function RepliesDialog({ onClose }: { onClose(): void }): JSX.Element {
  const { words, client, notify, ports } = useInbox();
  const { replies, failed, reload } = useReplies(true);
  const [plan, setPlan] = useState<Plan>();
  const [wrong, setWrong] = useState(false);

  function begin(reply?: CannedReply): void {
    const random = (bytes: Uint8Array) => ports.window.crypto.getRandomValues(bytes as Uint8Array<ArrayBuffer>);
    const id = reply?.id ?? newId({ now: client.serverNow, random });
    setWrong(false);
    setPlan({ id, shortcut: reply?.shortcut ?? '', text: reply?.text ?? '' });
  }

  async function save({ id, shortcut, text }: Plan): Promise<void> {
    const name = shortcut.trim().replace(/^\/+/, '').replace(/\s+/g, '-');
    if (!name || !text.trim()) return setWrong(true);
    try {
      await client.saveReply({ id, shortcut: name, text: text.trim() });
      await reload();
      setPlan(undefined);
    } catch {
      notify('replyFailed');
    }
  }

  async function remove(id: string): Promise<void> {
    try {
      await client.removeReply(id);
      await reload();
    } catch {
      notify('replyFailed');
    }
  }

  return (
    <Dialog wide title={words('cannedReplies')} onClose={onClose}>
      {plan ? (
        <ReplyForm plan={plan} wrong={wrong} onChange={setPlan} onSave={save} onCancel={() => setPlan(undefined)} />
      ) : (
        <>
          <p class="dialog-lead">{words('repliesLead')}</p>
          {failed && <p class="field-error">{words('repliesFailed')}</p>}
          {replies?.length === 0 && <p class="details-none">{words('repliesNoneYet')}</p>}
          <ul class="reply-list">
            {replies?.map((reply) => (
              <li key={reply.id ?? reply.shortcut}>
                <strong>/{reply.shortcut}</strong>
                <p dir="auto">{reply.text}</p>
                <ReplyButtons reply={reply} onChange={begin} onRemove={remove} />
              </li>
            ))}
          </ul>
          <p class="dialog-buttons">
            <button type="button" class="button" onClick={onClose}>
              {words('done')}
            </button>
            <button type="button" class="button button-primary" onClick={() => begin()}>
              <Icon name="plus" size={15} /> {words('newReply')}
            </button>
          </p>
        </>
      )}
    </Dialog>
  );
}

function ReplyButtons(props: {
  readonly reply: CannedReply;
  onChange(reply: CannedReply): void;
  onRemove(id: string): void;
}): JSX.Element {
  const { words } = useInbox();
  const { reply } = props;
  const { id, shortcut } = reply;
  if (!id) return <span class="reply-fixed">{words('replyOfSite')}</span>;
  return (
    <span class="reply-buttons">
      <button
        type="button"
        class="icon-button"
        aria-label={words('changeReply', { name: shortcut })}
        onClick={() => props.onChange(reply)}
      >
        <Icon name="write" size={16} />
      </button>
      <button
        type="button"
        class="icon-button"
        aria-label={words('removeReply', { name: shortcut })}
        onClick={() => props.onRemove(id)}
      >
        <Icon name="close" size={16} />
      </button>
    </span>
  );
}

function ReplyForm(props: {
  readonly plan: Plan;
  readonly wrong: boolean;
  onChange(plan: Plan): void;
  onSave(plan: Plan): Promise<void>;
  onCancel(): void;
}): JSX.Element {
  const { words } = useInbox();
  const { plan, onChange } = props;
  return (
    <form
      class="work-form"
      onSubmit={(event) => {
        event.preventDefault();
        void props.onSave(plan);
      }}
    >
      <label class="field">
        <span>{words('replyShortcut')}</span>
        <input
          value={plan.shortcut}
          maxLength={40}
          autocomplete="off"
          onInput={(event) => onChange({ ...plan, shortcut: event.currentTarget.value })}
        />
        <small>{words('replyShortcutHint')}</small>
      </label>
      <label class="field">
        <span>{words('replyText')}</span>
        <textarea
          rows={5}
          value={plan.text}
          maxLength={LIMITS.messageText}
          dir="auto"
          onInput={(event) => onChange({ ...plan, text: event.currentTarget.value })}
        />
        <small>{words('replyTextHint')}</small>
      </label>
      {props.wrong && (
        <p class="field-error" role="alert">
          {words('replyIncomplete')}
        </p>
      )}
      <p class="dialog-buttons">
        <button type="button" class="button" onClick={props.onCancel}>
          {words('cancel')}
        </button>
        <button type="submit" class="button button-primary">
          {words('save')}
        </button>
      </p>
    </form>
  );
}
