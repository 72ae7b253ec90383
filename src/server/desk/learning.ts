import { Refusal, type AlternativeProposal, type Article, type ProposalDecision } from '../../protocol/index.ts';
import type { DeskFaq } from './deskFaq.ts';
import type { DeskPorts } from './deskPorts.ts';
import { faqProposals, helpfulSearches, isFull, type HelpfulSearch } from './faqProposals.ts';
import type { AlternativeRecord } from './faqRecords.ts';
import { REPORT_LIMITS } from './faqReport.ts';
import { faqVisits } from './faqVisits.ts';
import type { LoggedEvent } from './ports.ts';
import { queryKey } from './queryKey.ts';
import { readFaqEvents } from './readFaqEvents.ts';

/** A wording that is to become an alternative, and what it must not spoil. */
export interface AlternativeTrial {
  readonly locale: string;
  readonly articleId: string;
  readonly phrase: string;
  /** The FAQ as it is served now. */
  readonly articles: readonly Article[];
  /** Recent searches that ended in an article which helped. */
  readonly earlier: readonly { readonly query: string; readonly articleId: string }[];
}

/** Says whether a wording would push an earlier right answer out of the first three. */
export type Harms = (trial: AlternativeTrial) => Promise<boolean>;

/** What learning works with. */
export interface LearningPorts extends Pick<DeskPorts, 'config' | 'storage' | 'clock'> {
  readonly faq: DeskFaq;
  /** Without it no wording is taken to do harm. */
  readonly harms?: Harms | undefined;
  onError(error: unknown): void;
}

/** Learning from searches: wordings that helped become alternatives of the article that helped. */
export interface Learning {
  proposals(): Promise<AlternativeProposal[]>;
  /** @throws {Refusal} `not_found`, `alternative_harms`, `alternative_full`. */
  decide(decision: ProposalDecision, by: string): Promise<void>;
  stop(): void;
}

const DAY = 86_400_000;
/** Helpful searches that are replayed before a wording is taken. */
const REPLAYED = 200;
/** Visitors whom a wording must have helped before the rule takes it by itself. */
const ENOUGH_VISITORS = 3;
/** Milliseconds after a mark until the rule looks again. */
const LOOK_AFTER = 5_000;

/** Begins to learn as the configuration says: `ask` proposes, `auto` also accepts by itself, `off` does neither. */
export function createLearning({ config, storage, clock, faq, harms, onError }: LearningPorts): Learning {
  const rule = config.faq?.learn ?? 'ask';

  async function look(): Promise<{ searches: HelpfulSearch[]; proposals: AlternativeProposal[] }> {
    if (rule === 'off') return { searches: [], proposals: [] };
    const now = clock.now();
    const events = await readFaqEvents({ storage, clock }, now - REPORT_LIMITS.days * DAY, now + 1);
    const searches = helpfulSearches(faqVisits(events));
    return { searches, proposals: faqProposals(searches, faq, await storage.reads.alternatives()) };
  }

  async function decide({ locale, articleId, phrase, accept }: ProposalDecision, by: string): Promise<void> {
    const key = queryKey(phrase);
    const { searches, proposals } = await look();
    const isMeant = (one: AlternativeProposal) =>
      one.locale === locale && one.articleId === articleId && queryKey(one.phrase) === key;
    const proposal = proposals.find(isMeant);
    if (!proposal) throw new Refusal('not_found', { detail: 'There is no such proposal.' });
    await settle(proposal, searches, accept, by);
  }

  async function settle(
    proposal: AlternativeProposal,
    searches: readonly HelpfulSearch[],
    accepted: boolean,
    by: string,
  ): Promise<void> {
    if (accepted && (await doesHarm(proposal, searches))) throw new Refusal('alternative_harms');
    const { locale, articleId, phrase } = proposal;
    await put({ locale, articleId, key: queryKey(phrase), phrase, accepted, by, at: clock.now() });
  }

  async function doesHarm({ locale, articleId, phrase }: AlternativeProposal, searches: readonly HelpfulSearch[]) {
    if (!harms) return false;
    const articles = faq.get(locale)?.answer.articles ?? [];
    const earlier = searches.filter((search) => search.locale === locale).slice(-REPLAYED);
    return harms({ locale, articleId, phrase, articles, earlier });
  }

  async function put(record: AlternativeRecord): Promise<void> {
    await storage.write(async (transaction) => {
      const full = record.accepted && isFull(await transaction.alternatives(), record.locale, record.articleId);
      if (full) throw new Refusal('alternative_full');
      await transaction.putAlternative(record);
    });
    await faq.refresh();
  }

  /** What was refused once is not tried again and again; it stays for an agent to look at. */
  const refused = new Set<string>();

  async function acceptByRule(): Promise<void> {
    const { searches, proposals } = await look();
    for (const proposal of proposals) {
      const name = `${proposal.locale} ${proposal.articleId} ${queryKey(proposal.phrase)}`;
      if (proposal.visitors < ENOUGH_VISITORS || refused.has(name)) continue;
      try {
        await settle(proposal, searches, true, 'desk');
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        refused.add(name);
      }
    }
  }

  const stop = rule === 'auto' ? watchMarks(storage, clock, () => void acceptByRule().catch(onError)) : () => {};
  return { proposals: async () => (await look()).proposals, decide, stop };
}

/** Calls back some time after somebody was helped, once for all marks until then. */
function watchMarks(storage: LearningPorts['storage'], clock: LearningPorts['clock'], onMarks: () => void): () => void {
  let cancel: (() => void) | undefined;
  const isMark = ({ event }: LoggedEvent) => event.type === 'article.rated' && event.data.helpful;
  const unhear = storage.onCommit((events) => {
    if (cancel || !events.some(isMark)) return;
    cancel = clock.after(LOOK_AFTER, () => {
      cancel = undefined;
      onMarks();
    });
  });
  return () => {
    unhear();
    cancel?.();
  };
}
