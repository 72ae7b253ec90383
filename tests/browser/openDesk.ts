import { randomUUID } from 'node:crypto';
import type { Event, EventsAnswer } from '../../src/protocol/index.ts';
import type { Demo } from './startDemo.ts';

/** The desk as an agent's program sees it: what was stored, and a way to answer. It bypasses any bad line. */
export interface Desk {
  /** Texts of all messages that begin with a word, in order of the log. */
  texts(word: string): Promise<string[]>;
  /** The conversations that hold messages beginning with a word. */
  conversations(word: string): Promise<string[]>;
  /** Answers in a conversation. */
  say(conversationId: string, text: string): Promise<void>;
  /** Says many things in a row, fifty in a request. */
  sayAll(conversationId: string, all: readonly { readonly text: string }[]): Promise<void>;
  /** Sends any command of an agent's. */
  command(type: string, conversationId: string, data: unknown): Promise<void>;
  /** Everything stored of a conversation, in order. */
  events(conversationId: string): Promise<Event[]>;
}

/** Signs in by the link the demo has printed. */
export async function openDesk(demo: Pick<Demo, 'url' | 'signInLink'>): Promise<Desk> {
  const headers: Record<string, string> = { 'Content-Type': 'application/json', Origin: demo.url };
  const link = demo.signInLink().split('#sign-in=')[1]!;
  const signedIn = await post('/v1/agent/session', { link });
  headers.Cookie = signedIn.headers.get('Set-Cookie')!.split(';')[0]!;

  async function post(path: string, body: unknown): Promise<Response> {
    const answer = await fetch(demo.url + path, { method: 'POST', headers, body: JSON.stringify(body) });
    if (!answer.ok) throw new Error(`${path} was answered with ${answer.status}: ${await answer.text()}`);
    return answer;
  }

  async function readAll(): Promise<Event[]> {
    const events: Event[] = [];
    for (let since = '', more = true; more; ) {
      const answer = await fetch(`${demo.url}/v1/agent/events${since && `?since=${since}`}`, { headers });
      const page = (await answer.json()) as EventsAnswer;
      events.push(...page.events);
      since = page.cursor;
      more = page.more;
    }
    return events;
  }

  async function messages(word: string): Promise<Extract<Event, { type: 'message.sent' }>[]> {
    const sent = (await readAll()).filter((event) => event.type === 'message.sent');
    return sent.filter(({ data }) => data.text.startsWith(word));
  }

  async function command(type: string, conversationId: string, data: unknown): Promise<void> {
    await post('/v1/agent/commands', { commands: [{ id: randomUUID(), type, conversationId, data }] });
  }

  return {
    texts: async (word) => (await messages(word)).map(({ data }) => data.text),
    conversations: async (word) => [...new Set((await messages(word)).map((event) => event.conversationId))],
    say: (conversationId, text) => command('message.send', conversationId, { text }),
    async sayAll(conversationId, all) {
      const commands = all.map((data) => ({ id: randomUUID(), type: 'message.send', conversationId, data }));
      for (let at = 0; at < commands.length; at += 50) {
        await post('/v1/agent/commands', { commands: commands.slice(at, at + 50) });
      }
    },
    command,
    events: async (id) => (await readAll()).filter(({ conversationId }) => conversationId === id),
  };
}
