import { Refusal, type CallbackReason } from '../../../protocol/index.ts';
import type { LegEvent, LegOrder, LegState, Party } from '../../desk/index.ts';
import type { CallOut } from '../callOut.ts';
import type { PhoneRequest, PhoneSystem } from '../channelPorts.ts';
import { createTwilioApi, TwilioError, type TwilioAccount } from '../twilioApi.ts';
import { createLegEvents } from './legEvents.ts';
import { askForKey, enterRoom, HANG_UP } from './twiml.ts';
import { isTwilioSignature } from './twilioSignature.ts';

/** How calls are made over Twilio. */
export interface TwilioTelephonyOptions {
  readonly account: TwilioAccount;
  /** Address under which this server is reached from there, without a slash at the end. */
  readonly publicUrl: string;
  readonly callOut: CallOut;
}

const EVENTS = ['initiated', 'ringing', 'answered', 'completed'];
/** Milliseconds by which the clocks of two machines may differ. */
const CLOCKS = 5_000;
const ENDS: Readonly<Record<string, CallbackReason>> = {
  busy: 'busy',
  'no-answer': 'no_answer',
  canceled: 'no_answer',
  failed: 'unreachable',
};

/**
 * Calls over the REST interface of Twilio (2010-04-01). The agent who answers is asked to press 1 and then waits in a room
 * (a conference) named after the call; the visitor, once it is sure that no machine has answered, comes into the same room.
 * The interface knows no keys: before an order is given again, the account's calls are looked through.
 */
export function createTwilioTelephony({ account, publicUrl, callOut }: TwilioTelephonyOptions): PhoneSystem {
  const { authToken, from } = account;
  const api = createTwilioApi(account, callOut);
  const events = createLegEvents();
  const sids = new Map<string, string>();
  const pressed = new Set<string>();
  const keys = new Set<string>();

  const nameOf = (callId: string, party: Party) => `${callId} ${party}`;
  const door = (order: Pick<LegOrder, 'callId' | 'party'>, step: string, more: Record<string, string> = {}) =>
    `${publicUrl}/v1/telephony/events?${new URLSearchParams({ call: order.callId, party: order.party, step, ...more })}`;

  async function find({ callId, party, to, orderedAt }: LegOrder): Promise<Record<string, unknown> | undefined> {
    const known = sids.get(nameOf(callId, party));
    if (known !== undefined) return api(`Calls/${known}.json`);
    const { calls } = await api(`Calls.json?${new URLSearchParams({ To: to, From: from, PageSize: '20' })}`);
    const taken = new Set(sids.values());
    const found = (Array.isArray(calls) ? (calls as Record<string, unknown>[]) : []).find(
      ({ sid, date_created }) =>
        !taken.has(String(sid)) && Date.parse(String(date_created)) >= Date.parse(orderedAt) - CLOCKS,
    );
    if (found) sids.set(nameOf(callId, party), String(found.sid));
    return found;
  }

  function told(callId: string, party: Party, id: string, state: LegState, more: Partial<LegEvent> = {}): LegEvent {
    return { id, callId, party, state, ...more };
  }

  /** How a leg stands by the status of its call. What the key pressed or the kind of answerer decides is not in it. */
  function standing(callId: string, party: Party, call: Record<string, unknown>): LegEvent {
    const [sid, status, by] = [String(call.sid), String(call.status), String(call.answered_by ?? '')];
    const machine = isMachine(by);
    const id = `${sid} ${status}`;
    if (status in ENDS) return told(callId, party, id, 'ended', { cause: ENDS[status]! });
    if (status === 'completed') {
      if (machine) return told(callId, party, id, 'ended', { machine, cause: 'machine' });
      const unheard = party === 'agent' && !pressed.has(sid);
      return told(callId, party, id, 'ended', unheard ? { cause: 'declined' } : {});
    }
    if (status !== 'in-progress') return told(callId, party, id, status === 'ringing' ? 'ringing' : 'initiated');
    const sure = party === 'agent' ? pressed.has(sid) : by !== '';
    return told(callId, party, id, sure ? 'answered' : 'ringing', sure && machine ? { machine } : {});
  }

  async function ring(order: LegOrder): Promise<void> {
    const { callId, party, to, say = '', locale = 'en', extension, ringSeconds, maxMinutes } = order;
    const call = await api('Calls.json', {
      To: to,
      From: from,
      Url: door(order, 'answer', party === 'agent' ? { say, lang: locale } : {}),
      Method: 'POST',
      Timeout: String(ringSeconds),
      TimeLimit: String(maxMinutes * 60),
      StatusCallback: door(order, 'status'),
      StatusCallbackMethod: 'POST',
      StatusCallbackEvent: EVENTS,
      ...(party === 'visitor' ? { MachineDetection: 'Enable' } : {}),
      ...(extension ? { SendDigits: extension.replaceAll(',', 'wwww') } : {}),
    });
    sids.set(nameOf(callId, party), String(call.sid));
  }

  async function end(sid: string): Promise<void> {
    try {
      await api(`Calls/${sid}.json`, { Status: 'completed' });
    } catch (error) {
      // It has ended already, or is not theirs any more.
      if (!(error instanceof TwilioError) || error.status >= 500 || error.status === 429) throw error;
    }
  }

  function take(query: URLSearchParams, form: URLSearchParams): string {
    const party: Party = query.get('party') === 'agent' ? 'agent' : 'visitor';
    const [callId, step, sid] = [query.get('call') ?? '', query.get('step') ?? '', form.get('CallSid') ?? ''];
    if (sid) sids.set(nameOf(callId, party), sid);
    const answeredBy = form.get('AnsweredBy') ?? '';
    if (step === 'answer' && party === 'agent') {
      events.emit(told(callId, party, `${sid} prompt`, 'ringing'));
      return askForKey(query.get('say') ?? '', query.get('lang') ?? 'en', door({ callId, party }, 'press'));
    }
    if (step === 'answer') {
      const machine = isMachine(answeredBy);
      events.emit(told(callId, party, `${sid} answer`, 'answered', machine ? { machine } : {}));
      return machine ? HANG_UP : enterRoom(callId);
    }
    if (step === 'press') {
      if (form.get('Digits') !== '1') return HANG_UP;
      pressed.add(sid);
      events.emit(told(callId, party, `${sid} press`, 'answered'));
      return enterRoom(callId);
    }
    const call = { sid, status: form.get('CallStatus') ?? '', answered_by: answeredBy };
    if (step === 'status' && sid) events.emit(standing(callId, party, call));
    return '<?xml version="1.0" encoding="UTF-8"?><Response/>';
  }

  return {
    telephony: {
      kind: 'twilio',
      async place(order, key) {
        if (keys.has(key)) return;
        if (order.again && (await find(order))) return;
        await ring(order);
        keys.add(key);
      },
      /** Both are led into the same room as they answer: what remains is to see that they are there. */
      async bridge(callId) {
        for (const party of ['agent', 'visitor'] as const) {
          const sid = sids.get(nameOf(callId, party));
          const call = sid === undefined ? undefined : await api(`Calls/${sid}.json`);
          if (call?.status !== 'in-progress') throw new Error(`The ${party} is not on the line.`);
        }
      },
      async hangup(callId, party) {
        for (const one of ['agent', 'visitor'] as const) {
          const sid = sids.get(nameOf(callId, one));
          if (sid !== undefined && (party === undefined || party === one)) await end(sid);
        }
      },
      async legs(callId, orders) {
        const found: LegEvent[] = [];
        for (const order of orders) {
          const call = await find(order);
          if (call) found.push(standing(callId, order.party, call));
        }
        return found;
      },
      onEvent: events.onEvent,
    },
    async receive({ path, headers, body }: PhoneRequest) {
      const form = new URLSearchParams(body);
      const given = headers.get('x-twilio-signature');
      if (!isTwilioSignature(authToken, `${publicUrl}${path}`, form, given)) throw new Refusal('signature_invalid');
      return { type: 'text/xml; charset=utf-8', body: take(new URL(path, publicUrl).searchParams, form) };
    },
  };
}

/** `machine_start`, `machine_end_beep`, `fax` …; `human` and `unknown` are people. */
function isMachine(answeredBy: string): boolean {
  return answeredBy.startsWith('machine') || answeredBy === 'fax';
}
