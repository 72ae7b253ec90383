import { confidentScore } from './confidentScore.ts';
import type { FaqIndex } from './faqIndex.ts';
import { addFeedback } from './addFeedback.ts';
import type { Language } from './language.ts';
import type { Lexicon } from './lexicon.ts';
import { likeness } from './likeness.ts';
import { orderShare } from './orderShare.ts';
import { createReader, readQuery, type Wish } from './readQuery.ts';
import type { Synonyms } from './readSynonyms.ts';
import { addWish, createTally, doubtOf, reachOf, topEntries } from './tally.ts';
import { createWanted, unwant, want } from './wanted.ts';
import * as weights from './weights.ts';
import { weakTerms } from './weakTerms.ts';
import type { Zone } from './zone.ts';

/** Entries whose word order is looked at: the best by words alone. */
const shortlist = 12;

/** The search function over a finished index. Holds scratch memory that is reused from search to search. */
export function createSearch(
  ids: readonly string[],
  lexicon: Lexicon,
  zones: readonly [asked: Zone, answered: Zone],
  language: Language,
  synonyms: Synonyms,
): FaqIndex['search'] {
  const [asked, answered] = zones;
  const weak = new Set([...weakTerms(language)].map((term) => lexicon.terms.get(term) ?? -2));
  const reader = createReader({ lexicon, language, weak, synonyms });
  const tally = createTally(ids.length);
  const wanted = createWanted(lexicon.terms.size);

  return function search(query, options = {}) {
    const limit = Math.max(0, Math.floor(options.limit ?? 8));
    const wishes = readQuery(query, reader);
    tally.points.fill(0);
    const onlyWeak = !wishes.some((wish) => wish.weight === 1 && wish.expansions.length > 0);
    for (const zone of zones) for (const wish of wishes) addWish(tally, wish, zone, onlyWeak);
    const best = topEntries(tally, Math.max(shortlist, limit));
    if (!best.length) return [];
    want(wanted, wishes);
    const certainty = certaintyOf(best.slice(0, 3), wishes);
    if (asked.filled < 1) addFeedback(tally, wishes, answered, weak, 1 - asked.filled);
    const ranked = rank(asked.filled < 1 ? topEntries(tally, best.length) : best, wishes);
    unwant(wanted, wishes);
    const most = ranked[0]?.points ?? 1;
    return ranked.slice(0, limit).map(({ position, points }) => {
      const score = certainty * (points / most);
      return { id: ids[position] as string, position, score, confident: score >= confidentScore };
    });
  };

  function certaintyOf(first: readonly number[], wishes: readonly Wish[]): number {
    let mass = 0;
    let reach = doubtOf(asked) + doubtOf(answered);
    for (const wish of wishes) {
      mass += reachOf(wish, asked);
      reach += reachOf(wish, asked) + reachOf(wish, answered);
    }
    const like = asked.filled ? Math.max(...first.map((entry) => likeness(entry, mass, wanted, asked))) : 1;
    const share = (tally.points[first[0] as number] as number) / reach;
    // The square root spreads the low values, which are the most, over the scale.
    return Math.sqrt(Math.min(1, share * (weights.likeness + (1 - weights.likeness) * like)));
  }

  function rank(best: readonly number[], wishes: readonly Wish[]): { position: number; points: number }[] {
    const most = tally.points[best[0] as number] as number;
    return best
      .map((position) => {
        const order = Math.max(...zones.map((zone) => orderShare(position, wishes, wanted, zone)));
        const words = (tally.points[position] as number) / most;
        return { position, points: words * (1 - weights.order) + weights.order * order };
      })
      .sort((a, b) => b.points - a.points || a.position - b.position);
  }
}
