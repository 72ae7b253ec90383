import type { Demo } from './startDemo.ts';

/** Whose phone. */
export type Party = 'agent' | 'visitor';

/** A phone of the simulated exchange as the server tells it. */
export interface PhoneView {
  readonly callId: string;
  readonly party: Party;
  readonly number: string;
  readonly state: 'ringing' | 'prompt' | 'answered' | 'bridged' | 'ended';
  readonly extension?: string;
}

/** The two phones in somebody's hands. */
export interface Phones {
  all(): Promise<PhoneView[]>;
  /** Waits until a phone with that number is in a state, and gives it. */
  until(number: string, state: PhoneView['state'], timeout?: number): Promise<PhoneView>;
  /** Does something with a phone that rings or is talked on. */
  act(phone: PhoneView, action: string): Promise<void>;
  /** The agent picks up and presses 1. */
  pickUp(number: string): Promise<void>;
}

/** Takes both phones of a demo into the hands of a test. */
export function takePhones({ url }: Pick<Demo, 'url'>): Phones {
  const address = `${url}/simulated-phones`;
  const phones: Phones = {
    async all() {
      return ((await (await fetch(address)).json()) as { phones: PhoneView[] }).phones;
    },
    async until(number, state, timeout = 20_000) {
      const end = Date.now() + timeout;
      while (Date.now() < end) {
        const found = (await phones.all()).find((phone) => phone.number === number && phone.state === state);
        if (found) return found;
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
      throw new Error(`${number} is not ${state}: ${JSON.stringify(await phones.all())}`);
    },
    async act({ callId, party }, action) {
      const answer = await fetch(address, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', Origin: url },
        body: JSON.stringify({ callId, party, do: action }),
      });
      if (!answer.ok) throw new Error(`${action} was answered with ${answer.status}: ${await answer.text()}`);
    },
    async pickUp(number) {
      const ringing = await phones.until(number, 'ringing');
      await phones.act(ringing, 'answer');
      await phones.act(await phones.until(number, 'prompt'), 'press');
    },
  };
  return phones;
}
