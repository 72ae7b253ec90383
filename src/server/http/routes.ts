import type { Context, Hono } from 'hono';
import { Refusal } from '../../protocol/index.ts';
import { answerProblem } from './answerProblem.ts';
import type { Env } from './httpPorts.ts';

/** Answers one method at one address. */
export type Handler = (context: Context<Env>) => Response | Promise<Response>;

/** Registers the methods of an address; any other method there is `method_not_allowed`. */
export function addRoute(
  app: Hono<Env>,
  path: string,
  handlers: Readonly<Partial<Record<'GET' | 'POST' | 'PUT' | 'DELETE', Handler>>>,
): void {
  for (const [method, handler] of Object.entries(handlers)) app.on(method, path, handler);
  const allowed = Object.keys(handlers).join(', ');
  app.all(path, (context) => {
    const refusal = new Refusal('method_not_allowed', { detail: `Allowed here: ${allowed}.` });
    const answer = answerProblem(refusal, context.get('requestId'));
    answer.headers.set('allow', allowed);
    return answer;
  });
}
