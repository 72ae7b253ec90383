import * as v from 'valibot';
import { Refusal } from '../../../protocol/index.ts';
import type { LegEvent } from '../../desk/index.ts';
import type { PhoneSystem } from '../channelPorts.ts';
import { createSignedPost, type SignedService } from '../signedPost.ts';
import { webhookKey } from '../standardWebhook.ts';
import { createLegEvents, legEventSchema } from './legEvents.ts';

const legsAnswer = v.object({ legs: v.pipe(v.array(legEventSchema), v.maxLength(10)) });
const toldBody = v.object({ type: v.literal('call.leg'), data: legEventSchema });

/**
 * A telephone system of the owner's own. Orders are posted as `{ type, timestamp, data }`, signed both ways by Standard Webhooks 1.0; `webhook-id` is the key of the
 * order. Types: `call.place`, `call.bridge`, `call.hangup`, and `call.legs`, which is answered with `{ legs }`. What happens
 * comes back to `POST /v1/telephony/events` as `{ type: 'call.leg', data }`.
 */
export function createWebhookTelephony(service: SignedService): PhoneSystem {
  const key = webhookKey(service.secret);
  const post = createSignedPost(service);
  const events = createLegEvents();
  let asked = 0;

  async function order(type: string, data: object, id: string): Promise<string> {
    const { status, text } = await post(type, data, id);
    if (status < 200 || status > 299) throw new Error(`The telephone system answered ${type} with ${status}.`);
    return text;
  }

  return {
    telephony: {
      kind: 'webhook',
      place: async (leg, id) => void (await order('call.place', leg, id)),
      bridge: async (callId, id) => void (await order('call.bridge', { callId }, id)),
      hangup: async (callId, party, id) =>
        void (await order('call.hangup', { callId, ...(party ? { party } : {}) }, id)),
      async legs(callId) {
        const text = await order('call.legs', { callId }, `${callId}:legs:${service.clock.now()}:${++asked}`);
        const { legs } = v.parse(legsAnswer, JSON.parse(text));
        return legs.filter((leg) => leg.callId === callId) as LegEvent[];
      },
      onEvent: events.onEvent,
    },
    async receive({ headers, body }) {
      try {
        key.verify(body, Object.fromEntries(headers), { jsonParse: false });
      } catch {
        throw new Refusal('signature_invalid');
      }
      const told = v.safeParse(toldBody, parse(body));
      if (!told.success) {
        const [issue] = told.issues;
        throw new Refusal('body_invalid', { detail: `${v.getDotPath(issue) ?? 'body'}: ${issue.message}` });
      }
      events.emit(told.output.data as LegEvent);
      return undefined;
    },
  };
}

function parse(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    throw new Refusal('body_not_json');
  }
}
