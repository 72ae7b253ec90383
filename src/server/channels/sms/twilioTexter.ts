import { Undeliverable, type Texter } from '../../desk/index.ts';
import type { CallOut } from '../callOut.ts';
import { createTwilioApi, TwilioError, type TwilioAccount } from '../twilioApi.ts';

/** Text messages over the REST interface of Twilio (2010-04-01). */
export function createTwilioTexter(account: TwilioAccount, callOut: CallOut): Texter {
  const api = createTwilioApi(account, callOut);
  return {
    async send({ to, text }) {
      try {
        await api('Messages.json', { To: to, From: account.from, Body: text });
      } catch (error) {
        if (error instanceof TwilioError && error.status === 400) throw new Undeliverable(error.message);
        throw error;
      }
    },
  };
}
