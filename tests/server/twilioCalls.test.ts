import { afterEach, describe, expect, it } from 'vitest';
import { createCallOut, createTwilioTelephony } from '../../src/server/index.ts';
import { AGENT_PHONES, createCallRig, VISITOR_PHONE, type CallRig } from './callRig.ts';
import { ORIGIN } from './createRig.ts';
import { createTwilioServer, TWILIO, type TwilioServer } from './twilioServer.ts';

const ADA = AGENT_PHONES.ada!;
let rig: CallRig;
let server: TwilioServer;
afterEach(async () => {
  rig.server.close();
  await server.close();
});

/** The whole desk over a service that follows Twilio's interface. */
async function start(): Promise<void> {
  server = await createTwilioServer();
  const system = createTwilioTelephony({
    account: { ...TWILIO, baseUrl: server.url },
    publicUrl: ORIGIN,
    callOut: createCallOut(() => true),
  });
  rig = await createCallRig({ system });
  server.deliver = async (url, headers, body) => {
    const answer = await rig.request(url.slice(ORIGIN.length), { method: 'POST', headers, body });
    return answer.text();
  };
  await rig.people('Ada');
  await rig.ask();
}

/** Lets a little time pass until something is so: requests over the network take real time. */
async function until(check: () => boolean | Promise<boolean>): Promise<void> {
  for (let count = 0; count < 400 && !(await check()); count++) {
    await rig.clock.advance(20);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  expect(await check()).toBe(true);
}

const rings = (number: string) => until(() => server.open().includes(number));
const isState = (state: string) => until(async () => (await rig.callback()).state === state);

describe('a call over Twilio', () => {
  it('brings the agent who pressed 1 and the visitor into one room, and is completed when one hangs up', async () => {
    await start();
    await rings(ADA);
    await server.answer(ADA);
    expect((await rig.callback()).state).toBe('offered');
    await server.press(ADA, '1');
    await rings(VISITOR_PHONE);
    await isState('ringing_visitor');
    await server.answer(VISITOR_PHONE);
    await isState('connected');
    expect(Object.values(server.rooms())).toEqual([[ADA, VISITOR_PHONE]]);
    await server.end(VISITOR_PHONE, 'completed');
    await isState('completed');
    await until(() => server.open().length === 0);
    expect(server.made).toHaveLength(2);
  });

  it('T05: leaves no message on a machine, and lets the agent go', async () => {
    await start();
    await rings(ADA);
    await server.answer(ADA);
    await server.press(ADA, '1');
    await rings(VISITOR_PHONE);
    await server.answer(VISITOR_PHONE, 'machine_start');
    await isState('missed_by_visitor');
    expect((await rig.callback()).reason).toBe('machine');
    await until(() => server.open().length === 0);
  });

  it('T03: an agent’s voicemail, which presses nothing, has not taken the call', async () => {
    await start();
    await rings(ADA);
    await server.answer(ADA);
    await server.press(ADA, '2');
    await until(async () => (await rig.steps()).includes('declined'));
    expect(await rig.steps()).not.toContain('claimed');
    expect(server.made).toHaveLength(1);
  });

  it('fails after a second try when the service refuses the visitor’s number, and says so', async () => {
    await start();
    await rings(ADA);
    await server.answer(ADA);
    server.fail(400, 100);
    await server.press(ADA, '1');
    await isState('failed');
    expect((await rig.callback()).reason).toBe('phone_system');
    server.fail(0, 0);
    await until(() => server.open().length === 0);
  });
});
