/** A round sign with somebody's initials. Decoration: the name stands beside it. */
export function Avatar({ name, small }: { name: string; small?: boolean }) {
  return (
    <span class={`chat-avatar${small ? ' chat-avatar-small' : ''}`} aria-hidden="true">
      {initialsOf(name)}
    </span>
  );
}

function initialsOf(name: string): string {
  const starts = name.match(/(^|\s)\p{L}/gu) ?? [];
  return starts.slice(0, 2).join('').replace(/\s/g, '').toUpperCase();
}
