// What counts how much. Chosen on one half of questions in six languages and checked on the other; no figure is fitted
// to one entry, one set or one language. `npm run eval:faq` measures them again.

/** A function or question word, against 1 for any other. */
export const weak = 0.5;

/** A single character of a script without spaces, against 1 for a pair. */
export const single = 0.35;

/** The zone of questions, alternatives and tags. */
export const asked = 1;

/** The zone of answers. */
export const answered = 0.35;

/** How soon a word said again in the asked zone stops counting more: k1 of BM25. */
export const askedRepeat = 0.6;

/** How much length is held against the asked zone of an entry, 0..1: b of BM25. */
export const askedLength = 0.65;

/** As {@link askedRepeat}, in the zone of answers. */
export const answeredRepeat = 1;

/** As {@link askedLength}, in the zone of answers. */
export const answeredLength = 0.6;

/** A word of an alternative, against 1 for a word of the question itself. */
export const alternative = 0.5;

/** A tag, against 1 for a word of the question itself. */
export const tag = 0.5;

/** A word that begins as typed, against 1 for the typed word and its forms. */
export const prefix = 0.7;

/** A word one slip away, against 1 for the typed word; two slips count this squared. */
export const slip = 0.8;

/** A synonym, against 1 for the typed word. */
export const synonym = 0.5;

/** A word with the same 4-grams, against 1 for the typed word; less by the share it has. */
export const gram = 0.8;

/** What a slip in the stem counts beyond one in the word as it is written. */
export const stemSlip = 0.3;

/** Least share of 4-grams two words have in common to be taken for relatives. */
export const gramShare = 0.2;

/** Of the score, for words that stand side by side in the same order as typed. */
export const order = 0.12;

/** Words of the best answers, for entries that have no question of their own. */
export const feedback = 0.15;

/** Rare words that every query is taken to hold beyond its own: little typed is little proof. */
export const doubt = 14;

/** What of the certainty does not hang on one wording being close to the query as a whole. */
export const likeness = 0.2;

/** How far that share leans to the shorter of the two, so that a part of a compound is found. */
export const gramInside = 0.3;
