import type { JSX } from 'preact';
import { useInbox, type Notice } from '../context.ts';
import { Icon } from '../ui/Icon.tsx';

/** Notices over everything else, read out as they come. */
export function Notices(props: { readonly notices: readonly Notice[]; onDismiss(id: number): void }): JSX.Element {
  const { words } = useInbox();
  return (
    <div class="notices" role="status">
      {props.notices.map((notice) => (
        <p class="notice" key={notice.id}>
          <span>{notice.text}</span>
          <button
            type="button"
            class="icon-button"
            aria-label={words('dismiss')}
            onClick={() => props.onDismiss(notice.id)}
          >
            <Icon name="close" size={16} />
          </button>
        </p>
      ))}
    </div>
  );
}
