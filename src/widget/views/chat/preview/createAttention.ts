import { isSoundOn, playSound } from '../more/sound.ts';
import { createBubble } from './createBubble.ts';
import { onceOverTabs } from './onceOverTabs.ts';
import { createTitleMark } from './titleMark.ts';
import type { Answer, AnswerPorts, Unseen } from './watchAnswers.ts';

/** What tells of answers while the visitor is not looking. */
export interface Attention {
  /** Tells of what is unseen, or of what the site says; with nothing, takes all signs of it away. */
  show(unseen: Unseen | undefined, said?: Answer): void;
  stop(): void;
}

/** An answer older than this was not given just now: it is shown, and not heard. */
const FRESH_MS = 20_000;

/** Makes the signs of one page. Nothing is drawn before `show`. */
export function createAttention(ports: AnswerPorts): Attention {
  const { client, frame, host, isOpen, isMuted } = ports;
  const page = host.root.ownerDocument.defaultView!;
  const title = createTitleMark(page.document);
  const bubble = createBubble(ports);
  const heard = new Set<string>();

  function hear({ latest }: Unseen): void {
    if (heard.has(latest.id)) return;
    heard.add(latest.id);
    if (!isSoundOn(frame) || client.serverNow() - Date.parse(latest.at) > FRESH_MS) return;
    onceOverTabs(page, `deskbell:sound:${latest.id}`, () => playSound(page));
  }

  return {
    show(unseen, said) {
      title.show(unseen?.count ?? 0);
      const { latest = said } = unseen ?? {};
      const newer = said && latest && said.at > latest.at ? said : latest;
      bubble.show(isOpen() || isMuted() ? undefined : newer);
      if (unseen && !isMuted()) hear(unseen);
    },
    stop() {
      title.show(0);
      bubble.show(undefined);
    },
  };
}
