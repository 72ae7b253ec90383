import type { JSX } from 'preact';
import { useClientState, useInbox } from '../context.ts';
import type { VisitorRow } from '../visitors/visitorRows.ts';

/** Who is typing: the visitor, with their words where the site shows them, or a colleague. Nothing when nobody is. */
export function TypingLine(props: { readonly row: VisitorRow; readonly name: string }): JSX.Element | null {
  const { words } = useInbox();
  const typing = useTyping(props.row);
  if (!typing) return null;
  return (
    <div class="typing">
      <p>
        <span class="typing-dots" aria-hidden="true">
          <i />
          <i />
          <i />
        </span>
        {words('typingName', { name: typing.name ?? props.name })}
      </p>
      {typing.text && (
        <p class="typing-preview" dir="auto" aria-live="off">
          <span class="sr-only">{words('typingPreview')}: </span>
          {typing.text}
        </p>
      )}
    </div>
  );
}

/** The one who is typing to or as this visitor; `name` is absent for the visitor. */
export function useTyping(row: VisitorRow): { readonly name?: string; readonly text?: string } | undefined {
  const { words, ports } = useInbox();
  const state = useClientState();
  const me = state.inbox?.me.id;
  const now = ports.clock.now();
  const all = row.conversations.flatMap(({ id }) => state.typing.get(id) ?? []).filter(({ until }) => until > now);
  const visitor = all.find(({ author }) => author.kind === 'visitor');
  if (visitor) return visitor.text ? { text: visitor.text } : {};
  const colleague = all.find(({ author }) => author.kind === 'agent' && author.id !== me);
  return colleague && { name: colleague.author.name ?? words('you') };
}
