import type { AddressSigner, Mailer, Telephony, Texter, Translator } from '../desk/index.ts';
import type { SimulatedExchange } from './phone/simulatedExchange.ts';

/** What a telephone system has sent by HTTP, as it came. */
export interface PhoneRequest {
  /** Path and query. */
  readonly path: string;
  readonly headers: Headers;
  readonly body: string;
}

/** A telephone system as it was set up. */
export interface PhoneSystem {
  readonly telephony: Telephony;
  /**
   * Takes what the system sends to `POST /v1/telephony/events`; absent where it sends nothing.
   * @throws {Refusal} `signature_invalid`, `body_invalid`
   */
  receive?(request: PhoneRequest): Promise<{ readonly type: string; readonly body: string } | undefined>;
  /** The phones of a simulated one, to be used by people and tests. */
  readonly exchange?: SimulatedExchange;
}

/** How the desk reaches phones and mailboxes. What is absent is not used. */
export interface ChannelPorts {
  readonly phone?: PhoneSystem;
  readonly mailer?: Mailer;
  readonly texter?: Texter;
  /** Reads messages to agents in their own language, when they ask. */
  readonly translator?: Translator;
  /** Signs links that open without an account. */
  readonly signer?: AddressSigner;
}
