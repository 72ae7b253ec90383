import { analyse, isSpaced } from './analyse.ts';
import type { FaqEntry } from './faqEntry.ts';
import type { FaqIndex } from './faqIndex.ts';
import type { Language } from './language.ts';
import { createLexicon, type Lexicon, learn } from './lexicon.ts';
import { createSearch } from './createSearch.ts';
import { readSynonyms } from './readSynonyms.ts';
import * as weights from './weights.ts';
import { closeEntry, createZoneDraft, finishZone, type ZoneDraft } from './zone.ts';

/** What an index can be told beside its entries. */
export type IndexOptions = {
  /** Groups of words or short phrases that mean the same on this site, such as `['parcel', 'package']`. */
  synonyms?: readonly (readonly string[])[];
};

/** Letters read between two yields: a millisecond or two of work, some 15 on a slow phone. */
const lettersPerStep = 5000;

/** Builds an index at once, without a pause: for Node, workers and short lists. Pages use `createIndex`. */
export function buildIndex(entries: readonly FaqEntry[], language: Language, options: IndexOptions = {}): FaqIndex {
  const steps = buildSteps(entries, language, options);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same work in pieces: whoever runs the generator may rest at every yield. */
export function* buildSteps(
  entries: readonly FaqEntry[],
  language: Language,
  options: IndexOptions,
): Generator<undefined, FaqIndex> {
  const lexicon = createLexicon();
  const asked = createZoneDraft(weights.asked, weights.askedRepeat, weights.askedLength);
  const answered = createZoneDraft(weights.answered, weights.answeredRepeat, weights.answeredLength);
  // The first piece is short: nothing is compiled yet and all of it runs ten times slower.
  const reading: Reading = { lexicon, language, memo: new Map(), letters: lettersPerStep * 0.8 };
  for (const entry of entries) {
    const texts: Text[] = [[entry.question, 1]];
    for (const text of entry.alternatives ?? []) texts.push([text, weights.alternative]);
    for (const text of entry.tags ?? []) texts.push([text, weights.tag]);
    yield* readTexts(texts, asked, reading);
    yield* readTexts([[entry.answer, 1]], answered, reading);
  }
  const size = lexicon.terms.size;
  const zones = [yield* finishZone(asked, size), yield* finishZone(answered, size)] as const;
  const synonyms = yield* readSynonyms(options.synonyms, language, lexicon);
  const ids = entries.map((entry) => entry.id);
  const search = createSearch(ids, lexicon, zones, language, synonyms);
  return { language, size: ids.length, search };
}

/** A text and what a word in it is worth. */
type Text = readonly [string, number];

type Reading = { lexicon: Lexicon; language: Language; memo: Map<string, string>; letters: number };

function* readTexts(texts: readonly Text[], draft: ZoneDraft, reading: Reading): Generator<undefined, void> {
  const bag = new Map<number, number>();
  let length = 0;
  for (const [text, worth] of texts) {
    for (let from = 0; from < text.length; from += lettersPerStep) {
      const part = text.slice(from, from + lettersPerStep);
      length += worth * readPart(part, worth, bag, draft, reading);
      reading.letters += part.length + 40;
      if (reading.letters < lettersPerStep) continue;
      reading.letters = 0;
      yield;
    }
  }
  closeEntry(draft, bag, length);
}

function readPart(part: string, worth: number, bag: Map<number, number>, draft: ZoneDraft, reading: Reading): number {
  const { lexicon, language, memo } = reading;
  let words = 0;
  for (const token of analyse(part, language, memo)) {
    const word = learn(lexicon, token.word, language, isSpaced(token));
    const term = lexicon.termOf[word] as number;
    bag.set(term, (bag.get(term) ?? 0) + worth);
    draft.order.push(term);
    if (token.kind < 2) words++;
  }
  // A gap, so that the end of one text and the start of the next never pass for neighbours.
  draft.order.push(-1);
  return words;
}
