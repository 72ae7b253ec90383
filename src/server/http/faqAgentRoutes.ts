import type { Hono } from 'hono';
import type { ArticleRequest, ProposalsAnswer } from '../../protocol/index.ts';
import { createWrittenArticles } from '../desk/index.ts';
import { articleRequestSchema, proposalDecisionSchema } from './faqBodies.ts';
import { addFaqReportRoutes } from './faqReportRoutes.ts';
import type { Env, RouteParts } from './httpPorts.ts';
import { readShape } from './readJson.ts';
import { addRoute } from './routes.ts';
import { signedIn } from './signedIn.ts';

/** What agents do with the FAQ: read what people look for, take over wordings that helped, write articles. */
export function addFaqAgentRoutes(app: Hono<Env>, parts: RouteParts): void {
  addFaqReportRoutes(app, parts);
  addProposalRoutes(app, parts);
  addArticleRoutes(app, parts);
}

function addProposalRoutes(app: Hono<Env>, { ports, accounts, learning }: RouteParts): void {
  addRoute(app, '/v1/agent/faq/proposals', {
    async GET(context) {
      await signedIn(context, accounts);
      const learn = ports.config.faq?.learn ?? 'ask';
      return context.json({ proposals: await learning.proposals(), learn } satisfies ProposalsAnswer);
    },
    async POST(context) {
      const { agent } = await signedIn(context, accounts);
      await learning.decide(await readShape(context, proposalDecisionSchema), agent.id);
      return context.body(null, 204);
    },
  });
}

function addArticleRoutes(app: Hono<Env>, { ports, accounts }: RouteParts): void {
  const articles = createWrittenArticles(ports);

  addRoute(app, '/v1/agent/faq/articles', {
    async GET(context) {
      await signedIn(context, accounts);
      return context.json(articles.list());
    },
    async POST(context) {
      const { agent } = await signedIn(context, accounts);
      const request = await readShape(context, articleRequestSchema);
      return context.json(await articles.save(agent, withoutAbsent(request)));
    },
  });

  addRoute(app, '/v1/agent/faq/articles/:locale/:id', {
    async GET(context) {
      await signedIn(context, accounts);
      return context.json(articles.read(context.req.param('locale') ?? '', context.req.param('id') ?? ''));
    },
    async DELETE(context) {
      await signedIn(context, accounts);
      await articles.withdraw(context.req.param('locale') ?? '', context.req.param('id') ?? '');
      return context.body(null, 204);
    },
  });
}

/** Checked fields that were not given, or are empty lists, are left out of what is stored. */
function withoutAbsent(request: object): ArticleRequest {
  const given = Object.entries(request).filter(
    ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
  );
  return Object.fromEntries(given) as unknown as ArticleRequest;
}
