import type { JSX } from 'preact';
import type { ConversationSummary } from '../../protocol/index.ts';
import { useInbox } from '../context.ts';
import { Menu, MenuItem } from '../ui/Menu.tsx';
import { useWork } from './useWork.ts';

/** What is done with a conversation now and then. */
export function MoreMenu(props: {
  readonly target: ConversationSummary;
  readonly blocked: boolean;
  onTranscript(): void;
  onBlock(): void;
}): JSX.Element {
  const { words } = useInbox();
  const work = useWork(props.target);
  return (
    <Menu label={words('moreActions')} icon="more">
      {(close) => (
        <>
          <MenuItem
            icon="mail"
            onPick={() => {
              close();
              props.onTranscript();
            }}
          >
            {words('sendTranscript')}
          </MenuItem>
          {props.blocked ? (
            <MenuItem
              icon="ban"
              onPick={() => {
                close();
                work.block(false);
              }}
            >
              {words('unblock')}
            </MenuItem>
          ) : (
            <MenuItem
              icon="ban"
              danger
              onPick={() => {
                close();
                props.onBlock();
              }}
            >
              {words('block')}
            </MenuItem>
          )}
        </>
      )}
    </Menu>
  );
}
