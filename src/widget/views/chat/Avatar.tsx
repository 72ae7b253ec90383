import { useContext } from 'preact/hooks';
import { Live } from '../../panel/liveParts.ts';

/** A round sign with somebody's face, or their initials. Decoration: the name stands beside it. `id` tells whose face it is. */
export function Avatar({ small, ...who }: { name: string; id?: string | undefined; small?: boolean }) {
  const live = useContext(Live);
  return (
    <span class={`chat-avatar${small ? ' chat-avatar-small' : ''}`} aria-hidden="true">
      {live ? <live.Face {...who} /> : null}
    </span>
  );
}
