/**
 * All that search knows of one language. Pure data and one function, so that a language is one small file that loads
 * only when it is used. Every list is one string of words parted by spaces, written as it comes out of `fold`.
 */
export type Language = {
  /** BCP 47 primary subtag, lower case, such as `pl`. */
  code: string;
  /** Cuts a folded word down to what its forms share. Default: the word itself. */
  stem?: (word: string) => string;
  /** Spelling rules of this language only, applied after the common folding, such as German `ae` for `ä`. */
  respell?: (word: string) => string;
  /** Function and question words: they count, but for less. */
  weak?: string;
  /** Groups of words that mean the same to someone who asks, groups parted by `|`. */
  synonyms?: string;
  /** An apostrophe ends a word (French `l'avis`) instead of standing inside it (English `don't`). Default false. */
  elision?: boolean;
};
