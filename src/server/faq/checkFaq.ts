import type { Article } from '../../protocol/index.ts';
import { linksOf } from './linksOf.ts';
import type { MergedFaq } from './mergeReadings.ts';
import type { FoundArticle, SourceFault } from './reading.ts';

/** What a check has to say. `error`: it has to be mended; `hint`: somebody should look. */
export interface FaqRemark extends SourceFault {
  readonly weight: 'error' | 'hint';
}

/** Searches the articles of a language; built once a language. */
export type BuildSearch = (
  locale: string,
  articles: readonly Article[],
) => Promise<(query: string, limit: number) => ReadonlyArray<{ readonly id: string; readonly score: number }>>;

/** Says why a link is broken, or `undefined` when it answers. */
export type ProbeLink = (address: string) => Promise<string | undefined>;

/** What a check works with. */
export interface CheckFaqOptions {
  readonly buildSearch: BuildSearch;
  /** Asks http(s) links whether they answer; without it only their form is looked at. */
  readonly probe?: ProbeLink;
  /** Told what is under way. */
  readonly progress?: (line: string) => void;
}

const FIRST = 3;
const LOOKED_AT = 6;
/** Two questions that find each other so well, compared to how they find themselves, are likely one. */
const ALIKE = 0.85;
const PROBES_AT_ONCE = 8;

/** Looks at a whole FAQ: faults of its sources, links, translations, near-duplicates, questions nobody can find. */
export async function checkFaq(faq: MergedFaq, options: CheckFaqOptions): Promise<FaqRemark[]> {
  const remarks: FaqRemark[] = faq.faults.map((fault) => ({ ...fault, weight: 'error' }));
  remarks.push(...checkTranslations(faq));
  remarks.push(...(await checkLinks(faq, options)));
  for (const locale of faq.faqs.keys()) {
    options.progress?.(`${locale}: searching for every question …`);
    const found = faq.found.filter((one) => one.locale === locale);
    const search = await options.buildSearch(
      locale,
      found.map(({ article }) => article),
    );
    remarks.push(...checkFinding(found, search));
  }
  return remarks;
}

/** A language that has other articles but not this one. */
function checkTranslations({ faqs, found }: MergedFaq): FaqRemark[] {
  const locales = [...faqs.keys()];
  const byId = Map.groupBy(found, ({ article }) => article.id);
  return [...byId.values()].flatMap((same) => {
    const there = new Set(same.map(({ locale }) => locale));
    const missing = locales.filter((locale) => !there.has(locale));
    const [first] = same;
    if (!first || missing.length === 0) return [];
    return [hint(first, `"${first.article.id}" is missing in ${missing.join(', ')}`)];
  });
}

async function checkLinks({ faqs, found }: MergedFaq, { probe, progress }: CheckFaqOptions): Promise<FaqRemark[]> {
  const remarks: FaqRemark[] = [];
  const asked = new Map<string, FoundArticle[]>();
  for (const one of found) {
    const slugs = (slug: string) => faqs.get(one.locale)?.answer.articles.some(({ id }) => id === slug) === true;
    for (const { href, problem } of linksOf(one.article.answer, slugs)) {
      if (problem) remarks.push(error(one, `"${one.article.id}": the link ${show(href)} ${problem}`));
      else if (probe && /^https?:/i.test(href)) asked.set(href, [...(asked.get(href) ?? []), one]);
    }
  }
  if (!probe || asked.size === 0) return remarks;
  progress?.(`asking ${asked.size} links …`);
  const waiting = [...asked];
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [href, users] = next;
      const problem = await probe(href);
      if (problem) remarks.push(...users.map((one) => error(one, `"${one.article.id}": ${show(href)}: ${problem}`)));
    }
  };
  await Promise.all(Array.from({ length: PROBES_AT_ONCE }, work));
  return remarks;
}

function checkFinding(found: readonly FoundArticle[], search: Awaited<ReturnType<BuildSearch>>): FaqRemark[] {
  const byId = new Map(found.map((one) => [one.article.id, one]));
  const hits = new Map(found.map(({ article }) => [article.id, search(article.question, LOOKED_AT)]));
  /** Searching the question of the one gives the other nearly as well as the one itself. */
  const reaches = (from: string, to: string) => {
    const all = hits.get(from) ?? [];
    const own = all.find(({ id }) => id === from) ?? all[0];
    return own !== undefined && all.some(({ id, score }) => id === to && score >= ALIKE * own.score);
  };
  return found.flatMap((one) => {
    const { id, question } = one.article;
    const own = hits.get(id) ?? [];
    // Each pair is told once, and only when either finds the other.
    const alike = own
      .filter((hit) => id < hit.id && reaches(id, hit.id) && reaches(hit.id, id))
      .flatMap((hit) => byId.get(hit.id) ?? []);
    const lost = own.slice(0, FIRST).some((hit) => hit.id === id)
      ? []
      : [hint(one, `"${id}" cannot be found: searching for "${question}" does not give it in the first ${FIRST}`)];
    return [...lost, ...alike.map((other) => hint(one, nearly(one, other)))];
  });
}

function nearly({ article }: FoundArticle, other: FoundArticle): string {
  const { id, question } = other.article;
  return `"${article.id}" (${article.question}) is nearly the same as "${id}" (${question}) in ${other.file}:${other.line}`;
}

function error({ file, line }: FoundArticle, message: string): FaqRemark {
  return { weight: 'error', file, line, message: `${message}.` };
}

function hint({ file, line }: FoundArticle, message: string): FaqRemark {
  return { weight: 'hint', file, line, message: `${message}.` };
}

function show(href: string): string {
  return href.length > 120 ? `${href.slice(0, 117)}…` : href;
}
