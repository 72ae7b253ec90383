import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Conversation } from '../../../../client/state.ts';
import { useClientState, usePanel } from '../../../panel/context.ts';
import { useStyles } from '../../../panel/styles.ts';
import { Icon, type IconName } from '../../../ui/Icon.tsx';
import { usePartWords } from '../chatWords.ts';
import css from './more.css?inline';
import { EndConversation } from './EndConversation.tsx';
import { saveTranscript } from './saveTranscript.ts';
import { isSoundOn, playSound, setSound } from './sound.ts';
import { TranscriptMail } from './TranscriptMail.tsx';

/** What the menu needs to know. */
export interface ChatMenuProps {
  /** The conversation shown, once it has begun. */
  conversation: Conversation | undefined;
  onList: () => void;
  onClose: () => void;
}

const ICONS = {
  list: 'M8.5 7h10m-10 5h10m-10 5h10M5 7h.1M5 12h.1M5 17h.1',
  add: 'M12 6v12M6 12h12',
  save: 'M12 4.5v10m-4-4 4 4 4-4M5 18.5h14',
  mail: 'M4.5 6.5h15v11h-15Zm0 .5 7.5 6 7.5-6',
  sound: 'M12 5 8 9H5v6h3l4 4Zm3.5 4a4.5 4.5 0 0 1 0 6M18 7a8 8 0 0 1 0 10',
  end: 'm8.5 8.5 7 7m0-7-7 7M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17Z',
} as const satisfies Record<string, IconName>;

/** What else can be done with a conversation. Escape, or going elsewhere, closes it. */
export function ChatMenu({ conversation, onList, onClose }: ChatMenuProps) {
  useStyles(css);
  const panel = usePanel();
  const { announce, client, window } = panel;
  const { config } = useClientState();
  const words = usePartWords('chatMore');
  const menu = useRef<HTMLFieldSetElement>(null);
  const [asking, setAsking] = useState<'mail' | 'end'>();
  const [sound, setSoundShown] = useState(() => isSoundOn(window));
  const [failed, setFailed] = useState(false);
  const id = conversation?.summary.contacted ? conversation.summary.id : undefined;

  useLayoutEffect(() => {
    menu.current?.querySelector<HTMLElement>('button, input')?.focus();
  }, [Boolean(words), asking]);
  if (!words) return null;

  const close = () => {
    // The button that opened it stands right before.
    (menu.current?.parentElement?.querySelector('button') as HTMLElement | undefined)?.focus();
    onClose();
  };
  const save = () => {
    setFailed(false);
    saveTranscript(panel, id!, words('fileName')).then(
      () => {
        announce(words('saved'));
        close();
      },
      () => setFailed(true),
    );
  };
  const switchSound = () => {
    setSound(window, !sound);
    setSoundShown(!sound);
    if (!sound) playSound(window.parent);
  };

  return (
    <fieldset
      ref={menu}
      class="more-menu"
      aria-label={words('menu')}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        close();
      }}
      onFocusOut={({ relatedTarget }) => {
        const next = relatedTarget as Node | null;
        if (next && !menu.current?.parentElement?.contains(next)) onClose();
      }}
    >
      {asking === 'mail' ? <TranscriptMail conversation={conversation!} words={words} onDone={close} /> : null}
      {asking === 'end' ? <EndConversation conversation={conversation!} words={words} onDone={close} /> : null}
      {asking ? null : (
        <>
          <Item icon={ICONS.list} onClick={onList}>
            {words('list')}
          </Item>
          <Item
            icon={ICONS.add}
            onClick={() => {
              client.choose('new');
              onClose();
            }}
          >
            {words('begin')}
          </Item>
          {id ? (
            <Item icon={ICONS.save} onClick={save}>
              {words('save')}
            </Item>
          ) : null}
          {id && config?.chat?.transcript ? (
            <Item icon={ICONS.mail} onClick={() => setAsking('mail')}>
              {words('mail')}
            </Item>
          ) : null}
          <Item icon={ICONS.sound} on={sound} onClick={switchSound}>
            {words('sound')}
          </Item>
          {id && conversation?.summary.status === 'open' ? (
            <Item icon={ICONS.end} onClick={() => setAsking('end')}>
              {words('end')}
            </Item>
          ) : null}
          {failed ? (
            <p class="more-failed" role="alert">
              {words('saveFailed')}
            </p>
          ) : null}
        </>
      )}
    </fieldset>
  );
}

interface ItemProps {
  icon: IconName;
  /** For a switch: whether it is on. */
  on?: boolean;
  onClick: () => void;
  children: string;
}

function Item({ icon, on, onClick, children }: ItemProps) {
  const state = on === undefined ? {} : { role: 'switch' as const, 'aria-checked': on };
  return (
    <button type="button" class="more-item" onClick={onClick} {...state}>
      <Icon name={icon} size={18} />
      <span>{children}</span>
      {on === undefined ? null : <span class={`more-switch${on ? ' more-switch-on' : ''}`} aria-hidden="true" />}
    </button>
  );
}
