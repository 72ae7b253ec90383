import type { CallOut } from './callOut.ts';

/** An account with Twilio, or with a service that follows its interface. */
export interface TwilioAccount {
  readonly accountSid: string;
  readonly authToken: string;
  readonly baseUrl: string;
  /** The number calls and messages come from. */
  readonly from: string;
}

/** Asks the interface of 2010-04-01. Rejects with the status when it is not a good one. */
export type TwilioApi = (
  path: string,
  form?: Readonly<Record<string, string | readonly string[]>>,
) => Promise<Record<string, unknown>>;

/** Something the service has refused. */
export class TwilioError extends Error {
  override readonly name = 'TwilioError';
  readonly status: number;
  constructor(status: number, code: unknown) {
    super(`The service answered ${status}${typeof code === 'number' ? ` (${code})` : ''}.`);
    this.status = status;
  }
}

/** Opens the interface. With a form it posts, without one it gets. */
export function createTwilioApi({ accountSid, authToken, baseUrl }: TwilioAccount, callOut: CallOut): TwilioApi {
  const authorization = `Basic ${Buffer.from(`${accountSid}:${authToken}`).toString('base64')}`;
  return async (path, form) => {
    const { status, text } = await callOut({
      url: `${baseUrl.replace(/\/$/, '')}/2010-04-01/Accounts/${accountSid}/${path}`,
      method: form ? 'POST' : 'GET',
      headers: { authorization, ...(form ? { 'content-type': 'application/x-www-form-urlencoded' } : {}) },
      ...(form ? { body: encode(form) } : {}),
    });
    const answer = parse(text);
    if (status < 200 || status > 299) throw new TwilioError(status, answer.code);
    return answer;
  };
}

function encode(form: Readonly<Record<string, string | readonly string[]>>): string {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(form)) for (const one of [value].flat()) params.append(name, String(one));
  return params.toString();
}

function parse(text: string): Record<string, unknown> {
  try {
    return JSON.parse(text) as Record<string, unknown>;
  } catch {
    return {};
  }
}
