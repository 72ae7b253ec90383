import { randomUUID } from 'node:crypto';

/** Commands of one batch. */
const BATCH = 40;

/** A visitor without a page: what they send goes straight to the desk. */
export interface HttpSender {
  readonly visitorId: string;
  readonly conversationId: string;
  send(commands: readonly (readonly [type: string, data: object])[]): Promise<void>;
  signal(signal: object): Promise<void>;
  /** Reads what the visitor may read. */
  read(path: string): Promise<unknown>;
}

/** Begins a conversation as somebody new. */
export async function sendAsVisitor(url: string, start: object = {}): Promise<HttpSender> {
  const conversationId = randomUUID();
  const headers: Record<string, string> = { 'Content-Type': 'application/json' };
  const data = { locale: 'en', timeZone: 'Europe/Warsaw', ...start };
  const answer = await post(url, '/v1/commands', headers, {
    commands: [
      { id: randomUUID(), type: 'conversation.start', conversationId, data },
      { id: randomUUID(), type: 'message.send', conversationId, data: { text: 'Hello?' } },
    ],
  });
  const { visitorId, token } = (await answer.json()) as { visitorId: string; token: string };
  headers.Authorization = `Bearer ${token}`;
  return {
    visitorId,
    conversationId,
    send: (commands) => sendAll(url, '/v1/commands', headers, conversationId, commands),
    read: async (path) => (await fetch(url + path, { headers })).json(),
    signal: async (signal) => void (await post(url, '/v1/signals', headers, { ...signal, conversationId })),
  };
}

/** Signs in as an agent without a page. */
export async function signInAs(
  url: string,
  link: string,
): Promise<{ send(conversationId: string, commands: readonly (readonly [string, object])[]): Promise<void> }> {
  const headers: Record<string, string> = { 'Content-Type': 'application/json', Origin: url };
  const signedIn = await post(url, '/v1/agent/session', headers, { link: link.split('#sign-in=')[1] });
  headers.Cookie = signedIn.headers.get('Set-Cookie')!.split(';')[0]!;
  return { send: (conversationId, commands) => sendAll(url, '/v1/agent/commands', headers, conversationId, commands) };
}

async function sendAll(
  url: string,
  path: string,
  headers: Record<string, string>,
  conversationId: string,
  commands: readonly (readonly [string, object])[],
): Promise<void> {
  let batch: object[] = [];
  for (const [index, [type, data]] of commands.entries()) {
    batch.push({ id: randomUUID(), type, conversationId, data });
    if (batch.length < BATCH && index < commands.length - 1) continue;
    await post(url, path, headers, { commands: batch });
    batch = [];
  }
}

async function post(url: string, path: string, headers: Record<string, string>, body: unknown): Promise<Response> {
  const answer = await fetch(url + path, { method: 'POST', headers, body: JSON.stringify(body) });
  if (!answer.ok) throw new Error(`${path} was answered with ${answer.status}: ${await answer.text()}`);
  return answer;
}
