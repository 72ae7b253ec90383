/** Notices of the device, outside of the page. */
export interface DesktopNotices {
  /** `none`: this browser has no such thing. */
  permission(): 'granted' | 'denied' | 'default' | 'none';
  /** Asks the agent; to be called from a press. The answer is the permission then. */
  ask(): Promise<'granted' | 'denied' | 'default' | 'none'>;
  /** Shows one; another one with the same tag takes its place. */
  show(notice: { readonly title: string; readonly body: string; readonly tag: string; onClick(): void }): void;
}

/** Makes the notices of a browser window. Nothing is asked before `ask`. */
export function createDesktopNotices(window: Window & typeof globalThis): DesktopNotices {
  const permission = () => (window.Notification ? window.Notification.permission : 'none');
  return {
    permission,
    async ask() {
      return window.Notification ? window.Notification.requestPermission() : 'none';
    },
    show({ title, body, tag, onClick }) {
      if (permission() !== 'granted') return;
      try {
        const notice = new window.Notification(title, { body, tag });
        notice.onclick = () => {
          window.focus();
          notice.close();
          onClick();
        };
      } catch {
        // Some phones have the name and refuse to make one; the sound and the title say it all the same.
      }
    },
  };
}
