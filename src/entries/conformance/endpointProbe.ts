import { newId, type BatchAnswer, type Problem } from '../../protocol/index.ts';
import { createFrameReader, type Frame } from '../../client/sse.ts';

/** What a probe needs from the outside. */
export interface ProbePorts {
  readonly fetch: typeof fetch;
  readonly now: () => number;
  readonly random: (bytes: Uint8Array) => Uint8Array;
}

/** What came back: JSON where it was JSON, and the answer itself. */
export interface Answered {
  readonly response: Response;
  readonly body: unknown;
}

/** Speaks with an endpoint as a widget would, and keeps what it was told. */
export interface EndpointProbe {
  readonly origin: string;
  id(): string;
  /** A command of a made-up visitor. */
  command(type: string, conversationId: string, data: unknown): object;
  post(commands: readonly object[], token?: string): Promise<Answered>;
  /** Hands over a proof of who the visitor is. */
  identify(proof: string): Promise<Answered>;
  get(path: string, token?: string, headers?: Record<string, string>): Promise<Answered>;
  /** Begins a conversation with a first message. */
  begin(text: string): Promise<Begun>;
  /** Reads a stream until `enough` says so or the seconds are over. */
  stream(
    token: string,
    since: string | undefined,
    seconds: number,
    enough: (frames: readonly Frame[]) => boolean,
  ): Promise<readonly Frame[]>;
}

/** A conversation begun by the probe. */
export interface Begun {
  readonly conversationId: string;
  readonly commands: readonly object[];
  readonly answered: Answered;
  readonly answer: BatchAnswer;
}

/** Milliseconds an endpoint has for an answer. */
const ANSWER_MS = 15_000;

/** Makes a probe. `endpoint` has no slash at its end; `origin` is the page it claims to come from. */
export function createEndpointProbe(
  endpoint: string,
  origin: string,
  { fetch, now, random }: ProbePorts,
): EndpointProbe {
  const id = () => newId({ now, random });

  async function ask(path: string, init: RequestInit): Promise<Answered> {
    const response = await fetch(endpoint + path, {
      redirect: 'manual',
      signal: AbortSignal.timeout(ANSWER_MS),
      ...init,
    });
    const text = await response.text();
    return { response, body: readJson(text) };
  }

  const headers = (token?: string): Record<string, string> => ({
    Origin: origin,
    ...(token ? { Authorization: `Bearer ${token}` } : {}),
  });

  const command = (type: string, conversationId: string, data: unknown) => ({
    id: id(),
    type,
    conversationId,
    at: new Date(now()).toISOString(),
    data,
  });

  const postJson = (path: string, body: object, token?: string) =>
    ask(path, {
      method: 'POST',
      headers: { ...headers(token), 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    });
  const post = (commands: readonly object[], token?: string) => postJson('/v1/commands', { commands }, token);

  return {
    origin,
    id,
    command,
    post,
    identify: (proof) => postJson('/v1/identify', { token: proof }),
    get: (path, token, more = {}) => ask(path, { headers: { ...headers(token), ...more } }),
    async begin(text) {
      const conversationId = id();
      const commands = [
        command('conversation.start', conversationId, { locale: 'en', timeZone: 'UTC' }),
        command('message.send', conversationId, { text }),
      ];
      const answered = await post(commands);
      return { conversationId, commands, answered, answer: answered.body as BatchAnswer };
    },
    async stream(token, since, seconds, enough) {
      const over = AbortSignal.timeout(seconds * 1000);
      const frames: Frame[] = [];
      const response = await fetch(`${endpoint}/v1/stream`, {
        headers: { ...headers(token), Accept: 'text/event-stream', ...(since ? { 'Last-Event-ID': since } : {}) },
        signal: over,
      });
      const type = response.headers.get('Content-Type') ?? '';
      if (!response.ok || !type.startsWith('text/event-stream') || !response.body) {
        throw new Error(`the stream is answered with ${response.status} ${type || 'and no type'}`);
      }
      const read = createFrameReader();
      try {
        for await (const bytes of response.body) {
          frames.push(...read(bytes));
          if (enough(frames)) break;
        }
      } catch (error) {
        if (!over.aborted) throw error;
      }
      return frames;
    },
  };
}

/** The code of a problem+json answer; `undefined` for anything else. */
export function codeOf({ response, body }: Answered): string | undefined {
  const type = response.headers.get('Content-Type') ?? '';
  return type.startsWith('application/problem+json') ? (body as Partial<Problem> | undefined)?.code : undefined;
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
