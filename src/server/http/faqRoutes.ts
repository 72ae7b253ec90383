import type { Hono } from 'hono';
import { LIMITS, Refusal, type FaqAnswer } from '../../protocol/index.ts';
import { askedFirst, faqFor, faqHead } from '../desk/index.ts';
import { answerCached, answerCachedJson, jsonAsset } from './answerCached.ts';
import type { Asset, Env, RouteParts } from './httpPorts.ts';
import { addRoute } from './routes.ts';

const CACHED = { 'cache-control': 'no-cache' };

/** The FAQ as anybody on an allowed page may read it: whole, or a large one in parts. */
export function addFaqRoutes(app: Hono<Env>, { ports, mostRead }: RouteParts): void {
  const { clock, config, faq } = ports;
  /** The last head of each language: packing one again for every reader would cost most. */
  const heads = new Map<string, { readonly tag: string; readonly asset: Promise<Asset> }>();

  function served(lang: string | undefined): { answer: FaqAnswer; tag: string } {
    if (lang !== undefined && !/^[A-Za-z]{2,3}([-_][A-Za-z0-9]{1,8}){0,3}$/.test(lang)) {
      throw new Refusal('query_invalid', { detail: 'lang: must be a language tag such as "en"' });
    }
    const { answer, version } = faqFor(faq, lang, config.site.locale, config.faq?.fallback);
    const { answer: ordered, first } = askedFirst(answer, mostRead.of(answer.locale));
    return { answer: ordered, tag: [answer.locale, version, ...first].join(' ') };
  }

  async function makeHead(answer: FaqAnswer, tag: string): Promise<Asset> {
    const steps = faqHead(answer);
    for (;;) {
      const step = steps.next();
      if (step.done) return jsonAsset(step.value, `${tag} head`);
      await new Promise<void>((resolve) => clock.after(0, resolve));
    }
  }

  function headOf(answer: FaqAnswer, tag: string): Promise<Asset> {
    const known = heads.get(answer.locale);
    const head = known?.tag === tag ? known : { tag, asset: makeHead(answer, tag) };
    heads.set(answer.locale, head);
    return head.asset;
  }

  addRoute(app, '/v1/faq', {
    async GET(context) {
      const { lang, parts } = context.req.query();
      if (parts !== undefined && parts !== '1') throw new Refusal('query_invalid', { detail: 'parts: must be 1' });
      const { answer, tag } = served(lang);
      if (parts === undefined || answer.articles.length <= LIMITS.faqWhole) {
        return answerCachedJson(context, answer, tag);
      }
      return answerCached(context, await headOf(answer, tag), CACHED);
    },
  });

  addRoute(app, '/v1/faq/answers', {
    GET(context) {
      const { lang, id } = context.req.query();
      const { answer } = served(lang);
      const article = answer.articles.find((one) => one.id === id);
      if (!article) throw new Refusal('article_not_found');
      const whole: FaqAnswer = { locale: answer.locale, articles: [article] };
      return answerCachedJson(context, whole, JSON.stringify(whole));
    },
  });
}
