import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { LegEvent, LegOrder, PhoneSystem } from '../../src/server/index.ts';

/** The phones on the other side of a telephone system, in the hands of a test. */
export interface PhonesAtHand {
  readonly system: PhoneSystem;
  /** Numbers that ring or are talked on. */
  open(): string[];
  answer(number: string): Promise<void>;
  press(number: string): Promise<void>;
  machine(number: string): Promise<void>;
  busy(number: string): Promise<void>;
  hangup(number: string): Promise<void>;
  close(): Promise<void>;
}

const [AGENT, VISITOR] = ['+48221000001', '+48512345678'];

/** What every telephone system that rings by itself must do, whatever is behind it. */
export function describeTelephony(name: string, make: () => Promise<PhonesAtHand>): void {
  describe(`telephony: ${name}`, () => {
    let phones: PhonesAtHand;
    let heard: LegEvent[];
    let count = 0;
    let callId: string;
    beforeEach(async () => {
      phones = await make();
      heard = [];
      callId = `00000000-0000-7000-8000-00000000000${count++ % 10}.1`;
      phones.system.telephony.onEvent((event) => heard.push(event));
    });
    afterEach(() => phones.close());

    const order = (party: 'agent' | 'visitor', more: Partial<LegOrder> = {}): LegOrder => ({
      callId,
      party,
      to: party === 'agent' ? AGENT! : VISITOR!,
      ringSeconds: 20,
      maxMinutes: 60,
      orderedAt: new Date().toISOString(),
      ...(party === 'agent' ? { say: 'Press 1 & <talk>', locale: 'en' } : {}),
      ...more,
    });
    const place = (leg: LegOrder) => phones.system.telephony.place(leg, `${leg.callId}:${leg.party}`);
    const told = (party: string) => heard.filter((event) => event.party === party && event.callId === callId);
    const until = async (check: () => boolean) => {
      for (const began = Date.now(); !check() && Date.now() - began < 4_000; )
        await new Promise((resolve) => setTimeout(resolve, 5));
      expect(check()).toBe(true);
    };
    const isTold = (party: string, state: string) => until(() => told(party).some((event) => event.state === state));

    it('rings a phone once, however often the same order comes', async () => {
      await place(order('visitor'));
      await place(order('visitor'));
      await isTold('visitor', 'ringing');
      await place(order('visitor', { again: true }));
      expect(phones.open()).toEqual([VISITOR]);
      expect((await phones.system.telephony.legs(callId, [order('visitor')])).map(({ party }) => party)).toEqual([
        'visitor',
      ]);
    });

    it('takes an agent for there only once they have pressed 1, and joins both', async () => {
      await place(order('agent'));
      await isTold('agent', 'ringing');
      await phones.answer(AGENT!);
      expect(told('agent').some(({ state }) => state === 'answered')).toBe(false);
      await phones.press(AGENT!);
      await isTold('agent', 'answered');
      await place(order('visitor'));
      await isTold('visitor', 'ringing');
      await phones.answer(VISITOR!);
      await isTold('visitor', 'answered');
      await phones.system.telephony.bridge(callId, 'b');
      await phones.system.telephony.bridge(callId, 'b');
      const legs = await phones.system.telephony.legs(callId, [order('agent'), order('visitor')]);
      for (const leg of legs) expect(['answered', 'bridged']).toContain(leg.state);
      await phones.hangup(VISITOR!);
      await isTold('visitor', 'ended');
      expect(told('visitor').at(-1)?.cause).toBeUndefined();
      await phones.system.telephony.hangup(callId, undefined, 'h');
      await until(() => phones.open().length === 0);
    });

    it('tells of an agent who takes the phone up and does not press 1 as of one who declined', async () => {
      await place(order('agent'));
      await isTold('agent', 'ringing');
      await phones.answer(AGENT!);
      await phones.hangup(AGENT!);
      await isTold('agent', 'ended');
      expect(told('agent').at(-1)?.cause).toBe('declined');
      expect(told('agent').some(({ state }) => state === 'answered')).toBe(false);
    });

    it('tells why a phone was not answered: busy, or nobody there within the time', async () => {
      await place(order('visitor'));
      await isTold('visitor', 'ringing');
      await phones.busy(VISITOR!);
      await isTold('visitor', 'ended');
      expect(told('visitor').at(-1)?.cause).toBe('busy');
      callId = `${callId.slice(0, -2)}.2`;
      await place(order('visitor', { ringSeconds: 1 }));
      await isTold('visitor', 'ended');
      expect(told('visitor').at(-1)?.cause).toBe('no_answer');
    });

    it('tells when a machine has answered', async () => {
      await place(order('visitor'));
      await isTold('visitor', 'ringing');
      await phones.machine(VISITOR!);
      await until(() => told('visitor').some(({ machine }) => machine === true));
    });

    it('ends what rings, and what has ended already without complaint; a call nobody knows has no legs', async () => {
      await place(order('agent'));
      await isTold('agent', 'ringing');
      await phones.system.telephony.hangup(callId, 'agent', 'h1');
      await until(() => phones.open().length === 0);
      await phones.system.telephony.hangup(callId, undefined, 'h2');
      await phones.system.telephony.hangup('nobody.1', undefined, 'h3');
      await expect(phones.system.telephony.bridge(callId, 'b')).rejects.toThrow();
      expect(await phones.system.telephony.legs('nobody.1', [])).toEqual([]);
    });
  });
}
