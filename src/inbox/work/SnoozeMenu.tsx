import type { JSX } from 'preact';
import type { ConversationSummary } from '../../protocol/index.ts';
import { useInbox } from '../context.ts';
import { keyTitle } from '../shortcuts/keyTitle.ts';
import { Menu, MenuItem } from '../ui/Menu.tsx';
import { snoozeTimes } from './snoozeTimes.ts';
import { useWork } from './useWork.ts';

/** Puts the conversation aside for a while, or takes it back. */
export function SnoozeMenu(props: { readonly target: ConversationSummary; onPickTime(): void }): JSX.Element {
  const { target } = props;
  const { words, times, ports, client } = useInbox();
  const work = useWork(target);
  const title = words(target.snoozedUntil ? 'snoozeChange' : 'snooze');
  return (
    <Menu label={title} title={keyTitle(title, 'S')} shortcut="s" icon="moon">
      {(close) => (
        <>
          {target.snoozedUntil && (
            <MenuItem
              icon="bell"
              onPick={() => {
                close();
                work.wake();
              }}
            >
              {words('wakeNow')}
            </MenuItem>
          )}
          {snoozeTimes(client.serverNow(), ports.timeZone).map(({ word, until }) => (
            <MenuItem
              key={word}
              icon="clock"
              hint={times.moment(until, client.serverNow())}
              onPick={() => {
                close();
                work.snooze(until);
              }}
            >
              {words(word)}
            </MenuItem>
          ))}
          <MenuItem
            icon="calendar"
            onPick={() => {
              close();
              props.onPickTime();
            }}
          >
            {words('snoozePick')}
          </MenuItem>
        </>
      )}
    </Menu>
  );
}
