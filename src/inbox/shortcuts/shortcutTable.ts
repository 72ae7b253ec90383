import type { InboxWordKey } from '../words.ts';

/** A key and what it does. `mod` is Ctrl, or ⌘ on a Mac. */
export interface Shortcut {
  readonly keys: readonly string[];
  readonly word: InboxWordKey;
  readonly mod?: boolean;
}

/** All shortcuts, as the sheet shows them. Single letters work only while nothing is being typed. */
export const SHORTCUTS: readonly { readonly title: InboxWordKey; readonly shortcuts: readonly Shortcut[] }[] = [
  {
    title: 'keysAnywhere',
    shortcuts: [
      { keys: ['?'], word: 'keysSheet' },
      { keys: ['K'], mod: true, word: 'searchTitle' },
      { keys: ['/'], word: 'searchTitle' },
      { keys: ['J'], word: 'keyNext' },
      { keys: ['K'], word: 'keyPrevious' },
      { keys: ['U'], word: 'backToList' },
    ],
  },
  {
    title: 'keysConversation',
    shortcuts: [
      { keys: ['R'], word: 'keyReply' },
      { keys: ['N'], word: 'keyNote' },
      { keys: ['A'], word: 'assignToMe' },
      { keys: ['T'], word: 'assignTo' },
      { keys: ['S'], word: 'snooze' },
      { keys: ['E'], word: 'keyClose' },
      { keys: ['D'], word: 'details' },
    ],
  },
  {
    title: 'keysWriting',
    shortcuts: [
      { keys: ['Enter'], word: 'send' },
      { keys: ['Shift', 'Enter'], word: 'keyNewLine' },
      { keys: ['/'], word: 'cannedReplies' },
      { keys: ['J'], mod: true, word: 'keyMode' },
      { keys: ['Esc'], word: 'keyLeave' },
    ],
  },
];
