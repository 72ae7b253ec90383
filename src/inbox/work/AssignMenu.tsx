import type { JSX } from 'preact';
import type { ConversationSummary } from '../../protocol/index.ts';
import { useClientState, useInbox } from '../context.ts';
import { keyTitle } from '../shortcuts/keyTitle.ts';
import { Menu, MenuItem } from '../ui/Menu.tsx';
import { useWork } from './useWork.ts';

/** Gives the conversation to somebody, to nobody, or to a department. */
export function AssignMenu(props: { readonly target: ConversationSummary; onTransfer(): void }): JSX.Element {
  const { target, onTransfer } = props;
  const { words } = useInbox();
  const { inbox } = useClientState();
  const work = useWork(target);
  const me = inbox?.me.id;
  const others = (inbox?.agents ?? []).filter(({ id }) => id !== me && id !== target.agent?.id);
  others.sort(
    (a, b) => Number(b.online && b.available) - Number(a.online && a.available) || (a.name < b.name ? -1 : 1),
  );
  const title = words('assignTo');
  return (
    <Menu label={title} title={keyTitle(title, 'T')} shortcut="t" icon="person">
      {(close) => {
        const pick = (action: () => void) => () => {
          close();
          action();
        };
        return (
          <>
            {me && target.agent?.id !== me && (
              <MenuItem icon="take" onPick={pick(() => work.assign(me))}>
                {words('assignToMe')}
              </MenuItem>
            )}
            {others.map(({ id, name, online, available }) => (
              <MenuItem
                key={id}
                icon="person"
                hint={words(online ? (available ? 'isIn' : 'isAway') : 'isOffline')}
                onPick={pick(() => work.assign(id))}
              >
                <bdi>{name}</bdi>
              </MenuItem>
            ))}
            {target.agent && (
              <MenuItem icon="close" onPick={pick(() => work.assign(null))}>
                {words('assignToNobody')}
              </MenuItem>
            )}
            {(inbox?.departments?.length ?? 0) > 0 && (
              <MenuItem icon="transfer" onPick={pick(onTransfer)}>
                {words('transferTo')}
              </MenuItem>
            )}
          </>
        );
      }}
    </Menu>
  );
}
