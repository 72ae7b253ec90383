import type { Rig } from './createRig.ts';

/** A method at an address. */
export interface Route {
  readonly method: string;
  /** With an id where the address has one. */
  readonly path: string;
  /** By the cookie of a session. */
  readonly forAgents: boolean;
}

/** Every method at every address of the protocol that a server has. */
export function everyRoute(rig: Rig): Route[] {
  const known = new Map<string, Route>();
  for (const { method, path } of rig.server.app.routes) {
    if (!path.startsWith('/v1/') || path.includes('*') || method === 'ALL') continue;
    const filled = path.replaceAll(/:\w+/g, '0192aaaa-0000-7000-8000-000000000000');
    const forAgents = path.startsWith('/v1/agent/');
    known.set(`${method} ${path}`, { method, path: filled, forAgents });
  }
  return [...known.values()];
}
