import {
  createCallOut,
  createSimulatedExchange,
  createTwilioTelephony,
  createWebhookTelephony,
  systemClock,
  type PhoneAction,
  type SimulatedExchange,
} from '../../src/server/index.ts';
import { createPhoneService } from '../server/phoneService.ts';
import { createTwilioServer, TWILIO } from '../server/twilioServer.ts';
import { describeTelephony, type PhonesAtHand } from './telephony.ts';

const SECRET = 'a secret of the telephone system';
const callOut = createCallOut(() => true);

function hands(exchange: SimulatedExchange): Omit<PhonesAtHand, 'system' | 'close'> {
  const act = (action: PhoneAction) => async (number: string) => {
    const phone = exchange.phones().find((one) => one.number === number && one.state !== 'ended');
    exchange.act(phone!.callId, phone!.party, action);
  };
  return {
    open: () => exchange.phones().flatMap(({ number, state }) => (state === 'ended' ? [] : [number])),
    answer: act('answer'),
    press: act('press'),
    machine: act('machine'),
    busy: act('busy'),
    hangup: act('hangup'),
  };
}

describeTelephony('simulated', async () => {
  const exchange = createSimulatedExchange(systemClock);
  return { system: { telephony: exchange, exchange }, ...hands(exchange), close: async () => undefined };
});

describeTelephony('webhook', async () => {
  const service = await createPhoneService(SECRET);
  const system = createWebhookTelephony({ url: service.url, secret: SECRET, callOut, clock: systemClock });
  service.deliver = (headers, body) =>
    system.receive!({ path: '/v1/telephony/events', headers: new Headers(headers), body });
  return { system, ...hands(service.exchange), close: service.close };
});

describeTelephony('Twilio', async () => {
  const server = await createTwilioServer();
  const publicUrl = 'https://desk.example';
  const system = createTwilioTelephony({ account: { ...TWILIO, baseUrl: server.url }, publicUrl, callOut });
  server.deliver = async (url, headers, body) => {
    const path = url.slice(publicUrl.length);
    return (await system.receive!({ path, headers: new Headers(headers), body }))?.body ?? '';
  };
  return {
    system,
    open: server.open,
    answer: (number) => server.answer(number),
    press: (number) => server.press(number, '1'),
    machine: (number) => server.answer(number, 'machine_start'),
    busy: (number) => server.end(number, 'busy'),
    hangup: (number) => server.end(number, 'completed'),
    close: server.close,
  };
});
