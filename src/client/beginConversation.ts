import type { Command } from '../protocol/index.ts';
import { runAlone } from './alone.ts';
import type { PostAnswer } from './outbox.ts';
import type { ClientStore, Session, Tabs } from './ports.ts';
import type { Reader } from './reader.ts';
import { openConversation } from './select.ts';
import type { OutboxEntry } from './state.ts';

/** What beginning needs around it. */
export interface BeginPorts {
  readonly reader: Reader;
  readonly store: ClientStore;
  readonly tabs: Tabs;
  session(): Session | undefined;
  /** Posts with the session there is. */
  post(commands: readonly Command[]): Promise<PostAnswer>;
  /** Goes on with a session another tab has made. */
  adopt(session: Session): void;
}

/**
 * Posts a batch in which a conversation begins, so that a visitor who writes in two tabs at the same moment gets one
 * conversation, and one visitor; who has asked for one of its own keeps it. One tab at a time; inside it is looked anew what the others have done. Who comes second
 * moves their commands, which were never posted, into the conversation of the first.
 */
export function createBeginning(ports: BeginPorts): (commands: readonly Command[]) => Promise<PostAnswer> {
  const { reader, store, tabs } = ports;
  const { box, outbox } = reader;

  async function begin(commands: readonly Command[]): Promise<PostAnswer> {
    const saved = await store.load();
    if (saved.session && saved.session.token !== ports.session()?.token) ports.adopt(saved.session);
    return ports.session() ? beginKnown(commands) : beginNew(commands, saved.outbox);
  }

  /** The server knows the visitor: what it knows of their conversations decides. */
  async function beginKnown(commands: readonly Command[]): Promise<PostAnswer> {
    if (!(await reader.catchUp()) && box.get().connection !== 'posting') return { kind: 'none' };
    const current = openConversation(box.get());
    const strays = joinable(commands).filter((id) => id !== current?.summary.id && !box.get().conversations.has(id));
    if (!current || strays.length === 0) return ports.post(commands);
    await move(new Set(strays), current.summary.id, []);
    return { kind: 'changed' };
  }

  /** Nobody is known yet. The first beginning that was ever posted stays the one, also when its answer was lost. */
  async function beginNew(commands: readonly Command[], kept: readonly OutboxEntry[]): Promise<PostAnswer> {
    const [own] = startsOf(commands);
    const first = kept.find((entry) => entry.first && entry.status === 'waiting')?.command.conversationId ?? own!;
    const strays = joinable(commands).filter((id) => id !== first);
    if (strays.length > 0 || first !== own) {
      const known = new Set(box.get().outbox.map(({ command }) => command.id));
      const joined = kept.filter(({ command }) => command.conversationId === first && !known.has(command.id));
      await move(new Set(strays), first, joined);
      return { kind: 'changed' };
    }
    const start = kept.find(({ command }) => command.type === 'conversation.start' && command.conversationId === own);
    if (start && !start.first) await store.putOutbox([{ ...start, first: true }]);
    return ports.post(commands);
  }

  function move(from: ReadonlySet<string>, to: string, joined: readonly OutboxEntry[]): Promise<void> {
    return outbox.rewrite((entries) => {
      const isStart = ({ command }: OutboxEntry) => command.type === 'conversation.start';
      const [starts, others] = [[] as OutboxEntry[], [] as OutboxEntry[]];
      for (const entry of [...joined, ...entries]) {
        const { command } = entry;
        if (!from.has(command.conversationId)) (isStart(entry) ? starts : others).push(entry);
        else if (!isStart(entry)) others.push({ ...entry, command: { ...command, conversationId: to } });
      }
      // With the first beginning a lost answer is asked for again: no second visitor comes of it.
      starts.sort((a, b) => Number(b.command.conversationId === to) - Number(a.command.conversationId === to));
      // What was written in one tab keeps its order, whichever conversation it was meant for, and also when some of it
      // was taken over from that tab before.
      others.sort((a, b) => a.queuedAt - b.queuedAt);
      return [...starts, ...others];
    });
  }

  return async (commands) => {
    if (startsOf(commands).length === 0) return ports.post(commands);
    return runAlone(tabs, reader, 2 * reader.timing.answerMs, () => begin(commands));
  };
}

function startsOf(commands: readonly Command[]): string[] {
  return commands.flatMap(({ type, conversationId }) => (type === 'conversation.start' ? [conversationId] : []));
}

/** Of these the ones that may become part of another conversation. */
function joinable(commands: readonly Command[]): string[] {
  return startsOf(commands.filter((command) => command.type !== 'conversation.start' || !command.data.fresh));
}
