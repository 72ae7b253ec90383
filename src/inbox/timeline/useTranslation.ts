import { useState } from 'preact/hooks';
import type { TranslationAnswer } from '../../protocol/index.ts';
import { useInbox } from '../context.ts';
import type { TimelineMessage } from './timelineItems.ts';

/** A message read in the agent's own language. */
export interface Translation {
  /** Whether there is anything to ask for: the site has a translator, and the words are another's. */
  readonly offered: boolean;
  readonly busy: boolean;
  /** Absent until it was asked for and had. Nobody but this agent sees it; nothing of it is kept. */
  readonly answer: TranslationAnswer | undefined;
  /** Asks for it. */
  ask(): void;
}

/** Reads a message in the language of the inbox, when the agent asks. */
export function useTranslation({ conversationId, seq, text, author }: TimelineMessage): Translation {
  const { client, ports, locale, notify, announce } = useInbox();
  const [busy, setBusy] = useState(false);
  const [answer, setAnswer] = useState<TranslationAnswer>();
  const offered =
    client.state().inbox?.translation === true && author.kind !== 'agent' && seq !== undefined && text !== '';

  async function ask(): Promise<void> {
    setBusy(true);
    try {
      const response = await ports.fetch(`${ports.endpoint}/v1/agent/translations`, {
        method: 'POST',
        credentials: 'same-origin',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ conversationId, seq, to: locale }),
      });
      if (!response.ok) throw new Error(`Answered with ${response.status}.`);
      const given = (await response.json()) as TranslationAnswer;
      setAnswer(given);
      announce(given.text);
    } catch {
      notify('translateFailed');
    }
    setBusy(false);
  }
  return { offered, busy, answer, ask: () => void ask() };
}
