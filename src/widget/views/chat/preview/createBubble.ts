import { h, render } from 'preact';
import { adoptStyles } from '../../../panel/styles.ts';
import { plainLine } from '../../../../client/plainLine.ts';
import { sessionNotes } from '../sessionNotes.ts';
import { Bubble } from './Bubble.tsx';
import css from './bubble.css?inline';
import type { Answer, AnswerPorts } from './watchAnswers.ts';

/** The bubble with an answer beside the bell. */
export interface AnswerBubble {
  /** Shows a message, unless the visitor has waved it away or there is no room for it. Nothing takes it away. */
  show(message: Answer | undefined): void;
}

/** On a narrower screen it would lie on what is to be read: there the number on the bell has to do. */
const ROOM = '(min-width: 480px)';

/** Makes the bubble of one page. It never takes the focus; that there is something new is said by the bell. */
export function createBubble({ client, frame, host, openChat, words }: AnswerPorts): AnswerBubble {
  const { root, options, stage } = host;
  const { document, matchMedia } = root.ownerDocument.defaultView!;
  const notes = sessionNotes(frame);
  let box: HTMLElement | undefined;

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && shown) dismiss(shown);
  };
  let shown: Answer | undefined;

  function dismiss({ id }: Answer): void {
    notes.write('waved', id);
    const inside = Boolean(root.activeElement && box?.contains(root.activeElement));
    show(undefined);
    if (inside) host.bell().focus({ preventScroll: true });
  }

  function open(message: Answer): void {
    show(undefined);
    client.choose(message.conversationId || undefined);
    openChat();
  }

  function show(message: Answer | undefined): void {
    const wanted = message && notes.read('waved') !== message.id && matchMedia(ROOM).matches ? message : undefined;
    if (!wanted) {
      if (!box) return;
      render(null, box);
      box.remove();
      box = shown = undefined;
      document.removeEventListener('keydown', onKeyDown);
      return;
    }
    adoptStyles(document.defaultView!, css, root);
    if (!box) {
      box = document.createElement('section');
      root.append(box);
      document.addEventListener('keydown', onKeyDown);
    }
    shown = wanted;
    const dark =
      options.theme === 'dark' || (options.theme !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
    box.className = `answer ${stage.className}${dark ? ' answer-dark' : ''}`;
    box.dir = frame.document.documentElement.dir;
    box.style.setProperty('--accent', stage.style.getPropertyValue('--accent') || '#1f6f54');
    const say = words();
    const name = wanted.author.name ?? client.state().config?.site.name ?? '';
    render(
      h(Bubble, {
        text: plainLine(wanted.data),
        label: say('previewOpen', { name }),
        dismissLabel: say('previewDismiss'),
        onOpen: () => open(wanted),
        onDismiss: () => dismiss(wanted),
      }),
      box,
    );
  }

  return { show };
}
