/**
 * One zone of all entries, asked or answered, laid out for counting. Two zones keep apart how rare a word is in
 * questions and how rare it is in answers.
 */
export type Zone = {
  /** Postings of term `t` are at `starts[t]` up to `starts[t + 1]`. */
  starts: Int32Array;
  /** Posting → position of the entry. */
  entries: Int32Array;
  /** Posting → how much the term is worth in that entry, 0..1: repeated words and length weighed in. */
  gains: Float32Array;
  /** Term → inverse document frequency, 0 for a term this zone does not hold. */
  rarity: Float32Array;
  /** The highest `rarity` any word could have here; 0 when the zone is empty. */
  rarest: number;
  /** Share of the entries that have something in this zone, 0..1. */
  filled: number;
  /** What the zone counts against the other. */
  weight: number;
  /** Terms of entry `e` as they stand are `order[orderStarts[e]]` up to `order[orderStarts[e + 1]]`; -1 ends a text. */
  order: Int32Array;
  orderStarts: Int32Array;
};

/** A zone while entries are read: postings in the order of the entries. */
export type ZoneDraft = {
  terms: number[];
  counts: number[];
  postingStarts: number[];
  lengths: number[];
  order: number[];
  orderStarts: number[];
  weight: number;
  repeat: number;
  length: number;
};

/** A draft with its weight and the two constants of BM25: `repeat` is k1, `length` is b. */
export function createZoneDraft(weight: number, repeat: number, length: number): ZoneDraft {
  return {
    terms: [],
    counts: [],
    postingStarts: [0],
    lengths: [],
    order: [],
    orderStarts: [0],
    weight,
    repeat,
    length,
  };
}

/** Closes an entry: its terms with how often they occur, and how many words it has in this zone. */
export function closeEntry(draft: ZoneDraft, bag: ReadonlyMap<number, number>, length: number): void {
  for (const [term, count] of bag) {
    draft.terms.push(term);
    draft.counts.push(count);
  }
  draft.postingStarts.push(draft.terms.length);
  draft.orderStarts.push(draft.order.length);
  draft.lengths.push(length);
}

/** Postings or terms counted between two yields. */
const piece = 50_000;

/**
 * Turns a draft into a zone, yielding between pieces of work. Source of the formula: Robertson and Zaragoza, "The
 * Probabilistic Relevance Framework: BM25 and Beyond", 2009.
 */
export function* finishZone(draft: ZoneDraft, termCount: number): Generator<undefined, Zone> {
  const { terms, lengths, weight } = draft;
  const filled = lengths.filter((length) => length > 0).length;
  const starts = new Int32Array(termCount + 1);
  for (let at = 0; at < terms.length; at++) {
    const next = (terms[at] as number) + 1;
    starts[next] = (starts[next] as number) + 1;
    if (at % piece === piece - 1) yield;
  }
  yield;
  const rarity = new Float32Array(termCount);
  for (let term = 0; term < termCount; term++) {
    const frequency = starts[term + 1] as number;
    if (frequency) rarity[term] = rarityOf(frequency, filled);
    starts[term + 1] = frequency + (starts[term] as number);
  }
  yield;
  const postings = yield* fillPostings(draft, starts, filled);
  const order = new Int32Array(draft.order);
  const orderStarts = new Int32Array(draft.orderStarts);
  const rarest = filled ? rarityOf(0.5, filled) : 0;
  return { starts, ...postings, rarity, rarest, filled: filled / (lengths.length || 1), weight, order, orderStarts };
}

function* fillPostings(
  draft: ZoneDraft,
  starts: Int32Array,
  filled: number,
): Generator<undefined, Pick<Zone, 'entries' | 'gains'>> {
  const { terms, counts, postingStarts, lengths } = draft;
  const mean = lengths.reduce((sum, length) => sum + length, 0) / (filled || 1);
  const entries = new Int32Array(terms.length);
  const gains = new Float32Array(terms.length);
  const next = starts.slice();
  let entry = 0;
  for (let at = 0; at < terms.length; at++) {
    while (at >= (postingStarts[entry + 1] as number)) entry++;
    const norm = draft.repeat * (1 - draft.length + (draft.length * (lengths[entry] as number)) / mean);
    const term = terms[at] as number;
    const to = next[term] as number;
    next[term] = to + 1;
    entries[to] = entry;
    gains[to] = (counts[at] as number) / ((counts[at] as number) + norm);
    if (at % piece === piece - 1) yield;
  }
  return { entries, gains };
}

function rarityOf(frequency: number, size: number): number {
  return Math.log(1 + (size - frequency + 0.5) / (frequency + 0.5));
}
