import { useState } from 'preact/hooks';
import { useInbox } from '../context.ts';

/** For what the device shows notices. */
export type NoticeChoice = 'off' | 'mine' | 'all';

/** The agent's choice as kept on this device; off while the browser does not allow any. */
export function readNoticeChoice(kept: string | undefined): NoticeChoice {
  return kept === 'mine' || kept === 'all' ? kept : 'off';
}

/** The choice, and a way to another one; the browser is asked for leave when it is first needed. */
export function useNoticeChoice(): { choice: NoticeChoice; possible: boolean; choose(choice: NoticeChoice): void } {
  const { ports, notify } = useInbox();
  const { kept, desktop } = ports;
  const [choice, setChoice] = useState(() => readNoticeChoice(kept.get('notices')));

  function keep(next: NoticeChoice): void {
    kept.set('notices', next === 'off' ? undefined : next);
    setChoice(next);
  }

  return {
    choice: desktop.permission() === 'granted' ? choice : 'off',
    possible: desktop.permission() !== 'none',
    choose(next) {
      if (next === 'off' || desktop.permission() === 'granted') return keep(next);
      void desktop.ask().then((permission) => {
        keep(permission === 'granted' ? next : 'off');
        if (permission !== 'granted') notify('noticesDenied');
      });
    },
  };
}
