/** That something was sent, or that an address was confirmed: the address itself is not kept. */
export interface LetterRecord {
  /** Names the letter: the same key is the same letter, and is sent once. */
  readonly key: string;
  /** Hash of the address; absent for text messages. */
  readonly address?: string;
  /** Milliseconds since the Unix epoch. */
  readonly at: number;
}
