import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { useClientState, useInbox } from '../context.ts';
import { Icon } from '../ui/Icon.tsx';
import type { VisitorRow } from '../visitors/visitorRows.ts';
import { useLooking } from './useLooking.ts';

/** Which colleagues have the same visitor open, and whether they are answering. Tells them the same of this agent. */
export function AlsoHere({ row }: { readonly row: VisitorRow }): JSX.Element {
  const { words, ports, client } = useInbox();
  const state = useClientState();
  useLooking(row.current.id);
  const now = ports.clock.now();
  const me = state.inbox?.me.id;
  const here = new Map<string, { name: string; typing: boolean }>();
  for (const { id } of row.conversations) {
    for (const { author, until } of state.looking?.get(id) ?? []) {
      if (until > now && author.id !== me) here.set(author.id, { name: author.name ?? '', typing: false });
    }
    const typing = state.typing.get(id);
    if (typing?.author.kind === 'agent' && typing.author.id !== me && typing.until > now)
      here.set(typing.author.id, { name: typing.author.name ?? '', typing: true });
  }
  const names = [...here.keys()].sort().join(' ');
  // Who has just come does not know yet that this agent is here.
  useEffect(() => {
    if (names) client.looking(row.current.id, true);
  }, [client, names, row.current.id]);
  return (
    <p class="also-here" role="status">
      {[...here].map(([id, { name, typing }]) => (
        <span key={id} data-typing={typing}>
          <Icon name={typing ? 'write' : 'eye'} size={13} />
          {words(typing ? 'alsoTyping' : 'alsoHere', { name })}
        </span>
      ))}
    </p>
  );
}
