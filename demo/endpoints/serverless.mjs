// The smallest endpoint as a function of the web-standard kind (request in, response out). `env.FORWARD_URL` gets each
// batch: a chat room's incoming webhook, an automation, a form service.
const HEADERS = { 'Access-Control-Allow-Origin': '*', 'Access-Control-Allow-Headers': 'content-type, authorization' };

export default {
  async fetch(request, env) {
    if (request.method === 'OPTIONS') return new Response(null, { status: 204, headers: HEADERS });
    if (request.method !== 'POST' || !new URL(request.url).pathname.endsWith('/v1/commands')) {
      return new Response(null, { status: 404, headers: HEADERS });
    }
    const batch = await request.json().catch(() => undefined);
    if (!Array.isArray(batch?.commands)) return new Response(null, { status: 400, headers: HEADERS });
    const forwarded = await fetch(env.FORWARD_URL, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(batch),
    });
    // A visitor's device keeps what was not taken and sends it again: so a failure must not look like success.
    return new Response(null, { status: forwarded.ok ? 204 : 503, headers: HEADERS });
  },
};
