import type {
  AgentArticle,
  AgentArticlesAnswer,
  ArticleRequest,
  ErrorCode,
  FaqReport,
  Problem,
  ProposalDecision,
  ProposalsAnswer,
} from '../../protocol/index.ts';
import type { InboxPorts } from '../ports.ts';

/** How a request about the FAQ ended; `offline` when no answer could be had. */
export type FaqOutcome<Answer> =
  | { readonly ok: true; readonly answer: Answer }
  | { readonly ok: false; readonly code: ErrorCode | 'offline'; readonly detail?: string };

/** Which report is asked for. */
export interface ReportWish {
  /** ISO 8601 in UTC; the report goes from there to now. */
  readonly from: string;
  readonly lang?: string | undefined;
}

/** What people looked for. */
export function readReport(ports: InboxPorts, wish: ReportWish): Promise<FaqOutcome<FaqReport>> {
  return askFaq(ports, 'GET', `report?${wishQuery(wish)}`);
}

/** Where the same report is a table to be downloaded. */
export function reportCsvAddress({ endpoint }: InboxPorts, wish: ReportWish): string {
  return `${endpoint}/v1/agent/faq/report.csv?${wishQuery(wish)}`;
}

/** Wordings that helped and wait for a decision. */
export function readProposals(ports: InboxPorts): Promise<FaqOutcome<ProposalsAnswer>> {
  return askFaq(ports, 'GET', 'proposals');
}

/** Takes a wording over, or dismisses it. */
export function decideProposal(ports: InboxPorts, decision: ProposalDecision): Promise<FaqOutcome<undefined>> {
  return askFaq(ports, 'POST', 'proposals', decision);
}

/** What was written in the inbox, and the languages and categories there are. */
export function readArticles(ports: InboxPorts): Promise<FaqOutcome<AgentArticlesAnswer>> {
  return askFaq(ports, 'GET', 'articles');
}

/** One article as it is served. */
export function readArticle(ports: InboxPorts, locale: string, id: string): Promise<FaqOutcome<AgentArticle>> {
  return askFaq(ports, 'GET', articlePath(locale, id));
}

/** Saves an article, new or changed. */
export function saveArticle(ports: InboxPorts, request: ArticleRequest): Promise<FaqOutcome<AgentArticle>> {
  return askFaq(ports, 'POST', 'articles', request);
}

/** Takes a written article back. */
export function withdrawArticle(ports: InboxPorts, locale: string, id: string): Promise<FaqOutcome<undefined>> {
  return askFaq(ports, 'DELETE', articlePath(locale, id));
}

function articlePath(locale: string, id: string): string {
  return `articles/${encodeURIComponent(locale)}/${encodeURIComponent(id)}`;
}

function wishQuery({ from, lang }: ReportWish): string {
  return new URLSearchParams({ from, ...(lang === undefined ? {} : { lang }) }).toString();
}

/** Asks one of the addresses under `/v1/agent/faq/`. */
export async function askFaq<Answer>(
  ports: InboxPorts,
  method: string,
  path: string,
  body?: unknown,
): Promise<FaqOutcome<Answer>> {
  const sent =
    body === undefined ? {} : { body: JSON.stringify(body), headers: { 'Content-Type': 'application/json' } };
  try {
    const url = `${ports.endpoint}/v1/agent/faq/${path}`;
    const response = await ports.fetch(url, { method, credentials: 'same-origin', cache: 'no-store', ...sent });
    const answer = response.status === 204 ? undefined : ((await response.json()) as unknown);
    if (response.ok) return { ok: true, answer: answer as Answer };
    const { code = 'offline', detail } = (answer ?? {}) as Partial<Problem>;
    return { ok: false, code, ...(detail === undefined ? {} : { detail }) };
  } catch {
    return { ok: false, code: 'offline' };
  }
}
