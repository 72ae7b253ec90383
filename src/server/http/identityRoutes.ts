import type { Context, Hono } from 'hono';
import { Refusal, type IdentifyRequest } from '../../protocol/index.ts';
import { bearerToken } from './bearerToken.ts';
import { identifySchema } from './bodies.ts';
import { limitKey } from './clientAddress.ts';
import type { Env, RouteParts } from './httpPorts.ts';
import { readShape } from './readJson.ts';
import { addRoute } from './routes.ts';

/** Who a visitor is: proved by the site's backend, and over when they sign out. */
export function addIdentityRoutes(app: Hono<Env>, { ports, desk, hub }: RouteParts): void {
  addRoute(app, '/v1/identify', {
    async POST(context) {
      const proof = await readProof(context);
      if (!ports.identity) throw new Refusal('identity_invalid', { detail: 'This site has no identity configured.' });
      const identity = await ports.identity.verify(proof);
      const [token, address] = [bearerToken(context), limitKey(context.get('address'))];
      const { answer, endedToken, endedVisitor } = await desk.identify({
        identity,
        ...(token === undefined ? {} : { token }),
        ...(address === undefined ? {} : { address }),
      });
      if (endedToken !== undefined) hub.endVisitor({ tokenHash: endedToken });
      if (endedVisitor !== undefined) hub.endVisitor({ visitorId: endedVisitor });
      return context.json(answer);
    },
  });

  addRoute(app, '/v1/session', {
    async DELETE(context) {
      hub.endVisitor({ tokenHash: await desk.endSession(bearerToken(context)) });
      return context.body(null, 204);
    },
  });
}

/** The token in the body. One that is too long for a body is no better than one that is too long by itself. */
async function readProof(context: Context<Env>): Promise<IdentifyRequest['token']> {
  try {
    return (await readShape(context, identifySchema)).token;
  } catch (error) {
    if (error instanceof Refusal && error.code === 'body_too_large') {
      throw new Refusal('identity_invalid', { detail: 'token: too long' });
    }
    throw error;
  }
}
