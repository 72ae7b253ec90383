import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { twilioSignature } from '../../src/server/index.ts';

/** A call of the account, as the interface tells of it. */
interface Call {
  readonly sid: string;
  readonly params: URLSearchParams;
  status: string;
  answeredBy: string | null;
  readonly created: Date;
  /** What the TwiML asks for now. */
  doing?: { gather: string } | { room: string };
  timer?: NodeJS.Timeout;
}

/** A service that follows the published interface of Twilio (2010-04-01), with phones that tests use. */
export interface TwilioServer {
  readonly url: string;
  /** Forms of the calls that were made, oldest first. */
  readonly made: URLSearchParams[];
  readonly messages: URLSearchParams[];
  /** Requests that were answered, as `POST Calls.json`. */
  readonly requests: string[];
  /** Takes a phone up; TwiML is fetched, with machine detection only once it is clear who has answered. */
  answer(number: string, by?: 'human' | 'machine_start'): Promise<void>;
  press(number: string, digit: string): Promise<void>;
  end(number: string, status: 'busy' | 'failed' | 'no-answer' | 'completed'): Promise<void>;
  /** Numbers that ring or are talked on. */
  open(): string[];
  rooms(): Record<string, string[]>;
  /** Answers the next requests with this status, after doing what they ask (`done`) or not. */
  fail(status: number, times: number, done?: boolean): void;
  /** How requests reach the desk. */
  deliver: (url: string, headers: Record<string, string>, body: string) => Promise<string>;
  close(): Promise<void>;
}

const ACCOUNT = 'AC00000000000000000000000000000001';
/** What it is called with. */
export const TWILIO = { accountSid: ACCOUNT, authToken: '0123456789abcdef0123456789abcdef', from: '+48220000000' };

/** Starts one. */
export async function createTwilioServer(): Promise<TwilioServer> {
  const calls: Call[] = [];
  const made: URLSearchParams[] = [];
  const messages: URLSearchParams[] = [];
  const requests: string[] = [];
  let failing = { status: 0, times: 0, done: false };
  const over = (call: Call) => ['completed', 'busy', 'failed', 'no-answer', 'canceled'].includes(call.status);
  const live = (number: string) => {
    const call = calls.findLast((one) => one.params.get('To') === number && !over(one));
    if (!call) throw new Error(`no call to ${number}`);
    return call;
  };

  async function send(call: Call, url: string, more: Record<string, string> = {}): Promise<string> {
    const form = new URLSearchParams({
      CallSid: call.sid,
      AccountSid: ACCOUNT,
      To: call.params.get('To')!,
      From: call.params.get('From')!,
      CallStatus: call.status,
      ...(call.answeredBy ? { AnsweredBy: call.answeredBy } : {}),
      ...more,
    });
    const signature = twilioSignature(TWILIO.authToken, url, form);
    return server.deliver(
      url,
      { 'content-type': 'application/x-www-form-urlencoded', 'x-twilio-signature': signature },
      form.toString(),
    );
  }

  async function tell(call: Call, event: string): Promise<void> {
    if (call.params.getAll('StatusCallbackEvent').includes(event))
      await send(call, call.params.get('StatusCallback')!).catch(() => undefined);
  }

  async function run(call: Call, twiml: string): Promise<void> {
    const gather = /<Gather[^>]* action="([^"]+)"/.exec(twiml)?.[1];
    const room = /<Conference[^>]*>([^<]+)</.exec(twiml)?.[1];
    if (gather) call.doing = { gather: gather.replaceAll('&#38;', '&') };
    else if (room) call.doing = { room };
    else await finish(call, 'completed');
  }

  async function finish(call: Call, status: string): Promise<void> {
    if (over(call)) return;
    const room = call.doing && 'room' in call.doing ? call.doing.room : undefined;
    clearTimeout(call.timer);
    call.status = status;
    delete call.doing;
    await tell(call, 'completed');
    const together = calls.filter((one) => !over(one) && one.doing && 'room' in one.doing && one.doing.room === room);
    // endConferenceOnExit
    if (room !== undefined) for (const one of together) await finish(one, 'completed');
  }

  function json(call: Call): object {
    return {
      sid: call.sid,
      status: call.status,
      to: call.params.get('To'),
      from: call.params.get('From'),
      answered_by: call.answeredBy,
      date_created: call.created.toUTCString(),
    };
  }

  function make(params: URLSearchParams): Call {
    const call: Call = {
      sid: `CA${String(calls.length + 1).padStart(32, '0')}`,
      params,
      status: 'queued',
      answeredBy: null,
      created: new Date(),
    };
    made.push(params);
    const busy = calls.some((one) => one.params.get('To') === params.get('To') && !over(one));
    calls.push(call);
    setTimeout(() => {
      // Somebody may have been quicker.
      if (call.status !== 'queued') return;
      call.status = 'ringing';
      void tell(call, 'initiated');
      void tell(call, 'ringing');
      if (busy) void finish(call, 'busy');
      call.timer = setTimeout(() => void finish(call, 'no-answer'), Number(params.get('Timeout')) * 1000);
    }, 5);
    return call;
  }

  function obey(method: string, path: string, query: URLSearchParams, form: URLSearchParams): [number, object] {
    const sid = /^Calls\/(CA\w+)\.json$/.exec(path)?.[1];
    if (method === 'POST' && path === 'Calls.json') {
      if (!form.get('To') || !form.get('From') || !(form.get('Url') ?? form.get('Twiml')))
        return [400, { code: 21201, message: 'missing' }];
      return [201, json(make(form))];
    }
    if (method === 'POST' && path === 'Messages.json') {
      messages.push(form);
      return [201, { sid: 'SM1', status: 'queued' }];
    }
    if (method === 'GET' && path === 'Calls.json') {
      const found = calls.filter((call) => call.params.get('To') === query.get('To')).toReversed();
      return [200, { calls: found.map(json) }];
    }
    const call = calls.find((one) => one.sid === sid);
    if (!call) return [404, { code: 20404 }];
    if (method === 'POST' && form.get('Status') === 'completed') {
      if (over(call)) return [400, { code: 21220 }];
      void finish(call, call.status === 'in-progress' ? 'completed' : 'canceled');
    }
    return [200, json(call)];
  }

  const http = createServer((request, response) => {
    let body = '';
    request.setEncoding('utf8');
    request.on('data', (chunk: string) => {
      body += chunk;
    });
    request.on('end', () => {
      const url = new URL(request.url ?? '', 'http://twilio');
      const path = url.pathname.replace(`/2010-04-01/Accounts/${ACCOUNT}/`, '');
      const wanted = `Basic ${Buffer.from(`${ACCOUNT}:${TWILIO.authToken}`).toString('base64')}`;
      if (request.headers.authorization !== wanted) return void response.writeHead(401).end('{}');
      requests.push(`${request.method} ${path}`);
      const isFailing = failing.times > 0;
      if (isFailing) failing.times--;
      const [status, answer] =
        isFailing && !failing.done
          ? [failing.status, {}]
          : obey(request.method ?? '', path, url.searchParams, new URLSearchParams(body));
      response.writeHead(isFailing ? failing.status : status, { 'content-type': 'application/json' });
      return void response.end(JSON.stringify(answer));
    });
  });

  const server: TwilioServer = {
    url: '',
    made,
    messages,
    requests,
    deliver: async () => '',
    async answer(number, by = 'human') {
      const call = live(number);
      clearTimeout(call.timer);
      call.status = 'in-progress';
      await tell(call, 'answered');
      if (call.params.get('MachineDetection')) call.answeredBy = by;
      await run(call, await send(call, call.params.get('Url')!));
    },
    async press(number, digit) {
      const call = live(number);
      if (!call.doing || !('gather' in call.doing)) throw new Error('nobody listens for keys');
      await run(call, await send(call, call.doing.gather, { Digits: digit }));
    },
    end: (number, status) => finish(live(number), status),
    open: () => calls.filter((call) => !over(call)).map((call) => call.params.get('To')!),
    rooms() {
      const found: Record<string, string[]> = {};
      for (const call of calls) {
        if (over(call) || !call.doing || !('room' in call.doing)) continue;
        found[call.doing.room] = [...(found[call.doing.room] ?? []), call.params.get('To')!];
      }
      return found;
    },
    fail(status, times, done = false) {
      failing = { status, times, done };
    },
    close: () =>
      new Promise((resolve) => {
        for (const call of calls) clearTimeout(call.timer);
        http.closeAllConnections();
        http.close(() => resolve());
      }),
  };
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  return Object.assign(server, { url: `http://127.0.0.1:${(http.address() as AddressInfo).port}` });
}
