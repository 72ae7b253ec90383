import type { ContactLink } from './contactLinks.ts';

/** What the bell shows. */
export interface ShownBell {
  /** The name of the button. */
  readonly label: string;
  readonly open: boolean;
  /** The panel is being fetched. */
  readonly busy: boolean;
  readonly unread: number;
  /** The panel could not be had: the note is to be seen. */
  readonly failed: boolean;
  /** What is said beside the bell; assistive technology reads it out. */
  readonly note: string;
  /** What the note ends with. */
  readonly links: readonly ContactLink[];
}

/** What the visitor does with the bell. */
export interface BellHands {
  readonly onClick: (event: Event) => void;
  /** The visitor is about to click. */
  readonly onIntent: () => void;
  readonly onEscape: () => void;
}

const BELL =
  'M12 3a1 1 0 0 0-1 1v1a6 6 0 0 0-5 6v4l-2 2a1 1 0 0 0 1 1h14a1 1 0 0 0 1-1l-2-2v-4a6 6 0 0 0-5-6V4a1 1 0 0 0-1-1Zm-2 16a2 2 0 0 0 4 0Z';
const CHEVRON = 'm6 9 6 6 6-6';

/**
 * Makes the button that opens and closes the panel, the number of unread messages on it and the note beside it. Drawn by
 * hand: on every page view a dozen lines are paid for instead of a library.
 */
export function createBell(stage: Element, { onClick, onIntent, onEscape }: BellHands) {
  const box = add(stage, 'div');
  const button = add(box, 'button', {
    type: 'button',
    class: 'bell',
    part: 'bell',
    'aria-describedby': 'note',
    popovertarget: 'pop',
  }) as HTMLButtonElement;
  const path = add(add(button, 'svg', { viewBox: '0 0 24 24', 'aria-hidden': 'true' }, SVG), 'path', {}, SVG);
  const badge = add(box, 'span', { part: 'unread', 'aria-hidden': 'true' });
  // Where a page stops the click, the button still asks for its popover; of the two only one comes through.
  add(box, 'i', { id: 'pop', popover: '' }).addEventListener('beforetoggle', onClick);
  const note = add(box, 'p', { id: 'note', part: 'note', role: 'status' });
  button.addEventListener('click', onClick);
  button.addEventListener('pointerenter', onIntent);
  button.addEventListener('focus', onIntent);
  button.addEventListener('keydown', ({ key }) => key === 'Escape' && onEscape());

  return {
    button,
    draw(shown: ShownBell): void {
      set(button, { 'aria-label': shown.label, 'aria-expanded': shown.open, 'aria-busy': shown.busy });
      set(path, { d: shown.open ? CHEVRON : BELL });
      badge.textContent = shown.unread > 9 ? '9+' : `${shown.unread}`;
      // Beside the button, not in it: its name is what it does, and a number is no word of that.
      if (shown.unread > 0 && !shown.open) button.after(badge);
      else badge.remove();
      note.className = shown.failed ? 'shown' : '';
      // The same words again would be read out again.
      if ((note.firstChild?.nodeValue ?? '') === shown.note) return;
      note.textContent = shown.note;
      for (const [href, text] of shown.links) add(note, 'a', { href }).textContent = text;
    },
  };
}

const SVG = 'http://www.w3.org/2000/svg';

function add(
  parent: Element,
  name: string,
  attributes: object = {},
  space = 'http://www.w3.org/1999/xhtml',
): HTMLElement {
  const element = document.createElementNS(space, name) as HTMLElement;
  set(element, attributes);
  parent.append(element);
  return element;
}

function set(element: Element, attributes: object): void {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
}
