import type { Event, EventsAnswer, PublicConfig } from '../../protocol/index.ts';
import { codeOf, type EndpointProbe } from './endpointProbe.ts';

/** One thing an endpoint has to do. `rule` is its number in PROTOCOL.md. */
export interface Check {
  readonly level: 0 | 1 | 2;
  readonly rule: string;
  readonly title: string;
  /** Throws, in a sentence, what is wrong. */
  run(probe: EndpointProbe): Promise<void>;
}

/** Everything that is looked at, in order. */
export const CHECKS: readonly Check[] = [
  {
    level: 0,
    rule: 'L0',
    title: 'takes a POST of a batch of commands with a 2xx',
    async run(probe) {
      const { response } = (await probe.begin('Hello from deskbell conformance')).answered;
      demand(response.ok, `POST /v1/commands is answered with ${response.status}`);
    },
  },
  {
    level: 0,
    rule: 'L0',
    title: 'lets pages of another origin read the answer',
    async run(probe) {
      const { response } = (await probe.begin('Hello from another page')).answered;
      const allowed = response.headers.get('Access-Control-Allow-Origin');
      demand(
        allowed === '*' || allowed === probe.origin,
        `Access-Control-Allow-Origin is ${allowed ?? 'missing'} for ${probe.origin}`,
      );
    },
  },
  {
    level: 1,
    rule: 'P2.1',
    title: 'creates a visitor at first contact and tells the token once',
    async run(probe) {
      const { answer } = await probe.begin('First contact');
      demand(typeof answer?.token === 'string' && answer.token.length >= 22, 'the answer has no token');
      demand(typeof answer.visitorId === 'string', 'the answer has no visitorId');
      demand(Number.isFinite(Date.parse(answer.serverTime)), 'serverTime is no time');
    },
  },
  {
    level: 1,
    rule: 'P1.7',
    title: 'numbers the events of a conversation 1, 2, 3 …',
    async run(probe) {
      const { answer, conversationId } = await probe.begin('Numbers');
      const events = eventsOf(answer?.events, conversationId);
      demand(
        events.map(({ type }) => type).join() === 'conversation.started,message.sent',
        `the events are ${events.map(({ type }) => type).join(', ') || 'missing'}`,
      );
      demand(
        events.every(({ seq }, index) => seq === index + 1),
        `seq is ${events.map(({ seq }) => seq).join(', ')}`,
      );
      demand(events[0]!.position < events[1]!.position, 'position does not rise');
    },
  },
  {
    level: 1,
    rule: 'P1.3',
    title: 'takes the same command again without doing it again',
    async run(probe) {
      const { answer, commands, conversationId } = await probe.begin('Twice');
      const again = await probe.post(commands, answer.token);
      demand(again.response.ok, `the repetition is answered with ${again.response.status}`);
      const log = await readLog(probe, answer.token!);
      const sent = eventsOf(log.events, conversationId).filter(({ type }) => type === 'message.sent');
      demand(sent.length === 1, `the log has the message ${sent.length} times`);
    },
  },
  {
    level: 1,
    rule: 'P1.4',
    title: 'refuses an id that was used for something else',
    async run(probe) {
      const { answer, commands } = await probe.begin('One');
      const other = { ...commands[1]!, data: { text: 'Other' } };
      const code = codeOf(await probe.post([other], answer.token));
      demand(code === 'command_conflict', `the answer is ${code ?? 'no problem'}, not command_conflict`);
    },
  },
  {
    level: 1,
    rule: 'P1.2',
    title: 'takes a batch as a whole or not at all',
    async run(probe) {
      const { answer, conversationId } = await probe.begin('Whole');
      const fine = probe.command('message.send', conversationId, { text: 'must not be stored' });
      const wrong = probe.command('message.send', conversationId, { text: 7 });
      const code = codeOf(await probe.post([fine, wrong], answer.token));
      demand(code === 'command_invalid', `the answer is ${code ?? 'no problem'}, not command_invalid`);
      const log = await readLog(probe, answer.token!);
      demand(!JSON.stringify(log).includes('must not be stored'), 'the first command of a refused batch was stored');
    },
  },
  {
    level: 1,
    rule: 'P1.9',
    title: 'tells a stranger nothing about a conversation',
    async run(probe) {
      const mine = await probe.begin('Mine');
      const { answer } = await probe.begin('Yours');
      const command = probe.command('message.send', mine.conversationId, { text: 'intruding' });
      const code = codeOf(await probe.post([command], answer.token));
      demand(code === 'conversation_not_found', `the answer is ${code ?? 'no problem'}, not conversation_not_found`);
      const log = await readLog(probe, answer.token!);
      demand(
        !log.events.some((event) => event.conversationId === mine.conversationId),
        "the log has another visitor's events",
      );
    },
  },
  {
    level: 1,
    rule: 'P2.6',
    title: 'refuses a forged token',
    async run(probe) {
      const code = codeOf(await probe.get('/v1/events', 'A'.repeat(43)));
      demand(code === 'token_invalid', `the answer is ${code ?? 'no problem'}, not token_invalid`);
    },
  },
  {
    level: 1,
    rule: 'P3.1',
    title: 'gives the log after a cursor',
    async run(probe) {
      const { answer, conversationId } = await probe.begin('Before');
      const first = await readLog(probe, answer.token!);
      await probe.post([probe.command('message.send', conversationId, { text: 'After' })], answer.token);
      const rest = await readLog(probe, answer.token!, first.cursor);
      const texts = rest.events.flatMap((event) => (event.type === 'message.sent' ? [event.data.text] : []));
      demand(texts.join() === 'After', `after the cursor come ${JSON.stringify(texts)}`);
    },
  },
  {
    level: 1,
    rule: 'P3.2',
    title: 'says so when a cursor cannot be resumed',
    async run(probe) {
      const { answer } = await probe.begin('Elsewhere');
      const log = await readLog(probe, answer.token!, 'anotherlife.999');
      demand(log.reset === true, 'the answer has no reset: true');
      demand(log.events.length > 0, 'the answer does not begin at the beginning');
    },
  },
  {
    level: 1,
    rule: 'P6.1',
    title: 'serves the configuration of the site',
    async run(probe) {
      const { response, body } = await probe.get('/v1/config');
      demand(response.ok, `GET /v1/config is answered with ${response.status}`);
      const { site, channels, presence } = (body ?? {}) as Partial<PublicConfig>;
      demand(typeof site?.name === 'string', 'site.name is missing');
      demand(Array.isArray(channels), 'channels is missing');
      demand(typeof presence?.callNow === 'boolean', 'presence.callNow is missing');
    },
  },
  {
    level: 1,
    rule: 'P20.2',
    title: 'believes no token that nobody has signed, where it identifies visitors at all',
    async run(probe) {
      const { body } = await probe.get('/v1/config');
      const { identity } = (body ?? {}) as Partial<PublicConfig>;
      if (!identity) return;
      const part = (value: object) => btoa(JSON.stringify(value)).replace(/=+$/, '');
      const proof = `${part({ alg: 'none' })}.${part({ sub: 'anybody', exp: 9_999_999_999 })}.`;
      const code = codeOf(await probe.identify(proof));
      demand(code === 'identity_invalid', `the answer is ${code ?? 'no problem'}, not identity_invalid`);
    },
  },
  {
    level: 1,
    rule: 'P10.3',
    title: 'answers mistakes with problem+json and a code',
    async run(probe) {
      const answered = await probe.post([{ nonsense: true }]);
      demand(
        answered.response.status >= 400 && answered.response.status < 500,
        `a command without a type is answered with ${answered.response.status}`,
      );
      demand(codeOf(answered) !== undefined, 'the answer is no application/problem+json with a code');
    },
  },
  {
    level: 2,
    rule: 'P4.3',
    title: 'streams a hello first',
    async run(probe) {
      const { answer } = await probe.begin('Stream');
      const frames = await probe.stream(answer.token!, undefined, 10, (known) => known.length > 0);
      demand(frames[0]?.event === 'hello', `the first frame is ${frames[0]?.event ?? 'missing after 10 seconds'}`);
    },
  },
  {
    level: 2,
    rule: 'P4.2',
    title: 'streams what was missed and then what happens, once and in order',
    async run(probe) {
      const { answer, conversationId } = await probe.begin('Missed');
      let sent = false;
      const frames = await probe.stream(answer.token!, undefined, 15, (known) => {
        const events = known.filter(({ event }) => event === 'event');
        if (!sent && events.length === 2) {
          sent = true;
          void probe.post([probe.command('message.send', conversationId, { text: 'Live' })], answer.token);
        }
        return events.length >= 3;
      });
      const seqs = frames.filter(({ event }) => event === 'event').map(({ data }) => (JSON.parse(data) as Event).seq);
      demand(seqs.join() === '1,2,3', `the events of the stream are ${seqs.join(', ') || 'missing'}`);
    },
  },
  {
    level: 2,
    rule: 'P4.1',
    title: 'resumes after Last-Event-ID',
    async run(probe) {
      const { answer } = await probe.begin('Resume');
      const all = await probe.stream(
        answer.token!,
        undefined,
        10,
        (known) => known.filter(({ event }) => event === 'event').length >= 2,
      );
      const events = all.filter(({ event }) => event === 'event');
      demand(events.length === 2, 'the stream does not give the log');
      const rest = await probe.stream(answer.token!, events[0]!.id, 10, (known) =>
        known.some(({ event }) => event === 'event'),
      );
      const first = rest.find(({ event }) => event === 'event');
      demand(
        first !== undefined && (JSON.parse(first.data) as Event).seq === 2,
        'the stream does not go on after the id',
      );
    },
  },
];

function demand(truth: boolean, otherwise: string): asserts truth {
  if (!truth) throw new Error(otherwise);
}

function eventsOf(events: readonly Event[] | undefined, conversationId: string): readonly Event[] {
  return (events ?? []).filter((event) => event.conversationId === conversationId);
}

async function readLog(probe: EndpointProbe, token: string, since?: string): Promise<EventsAnswer> {
  const { response, body } = await probe.get(`/v1/events${since ? `?since=${encodeURIComponent(since)}` : ''}`, token);
  demand(response.ok, `GET /v1/events is answered with ${response.status}`);
  demand(Array.isArray((body as Partial<EventsAnswer>)?.events), 'GET /v1/events gives no events');
  return body as EventsAnswer;
}
