import type { Config } from '../protocol/index.ts';
import {
  ConfigError,
  createCallOut,
  createFileSigner,
  createSimulatedExchange,
  createSmtpMailer,
  createTwilioTelephony,
  createTwilioTexter,
  createWebhookTelephony,
  createWebhookTexter,
  createWebhookTranslator,
  isPublicAddress,
  resolveSecret,
  systemClock,
  type CallOut,
  type ChannelPorts,
  type Log,
  type PhoneSystem,
  type Random,
} from '../server/index.ts';

/** What the adapters are chosen by. */
export interface ChannelChoice {
  readonly config: Config;
  /** The data folder, for the key of signed links. */
  readonly data: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly random: Random;
  readonly log: Log;
}

/**
 * Telephone, mail and text messages as configured, secrets read from the environment where it says so.
 * @throws {ConfigError} one line: a variable that is not set, a public address that is missing.
 */
export function openChannelPorts({ config, data, env, random, log }: ChannelChoice): ChannelPorts {
  const callOut = createCallOut(config.server.allowPrivateAddresses ? () => true : isPublicAddress);
  const { mail, callback, translation } = config;
  const phone = phoneSystem(config, env, callOut, log);
  if ((mail || callback.sms) && config.server.publicUrl === undefined) {
    log.warn({}, 'server.publicUrl is not set: e-mails and text messages go out without links.');
  }
  return {
    signer: createFileSigner(data, random),
    ...(phone ? { phone } : {}),
    ...(mail ? { mailer: createSmtpMailer(withPassword(mail, env)) } : {}),
    ...(callback.sms ? { texter: texter(callback.sms, env, callOut) } : {}),
    ...(translation ? { translator: translator(translation, env, callOut) } : {}),
  };
}

type Env = ChannelChoice['env'];

function phoneSystem(config: Config, env: Env, callOut: CallOut, log: Log): PhoneSystem | undefined {
  const { phone } = config.callback;
  switch (phone.kind) {
    case 'manual':
      return undefined;
    case 'simulated': {
      log.warn(
        {},
        'callback.phone is simulated: nobody is really called, and whoever reaches this server can use the phones.',
      );
      const exchange = createSimulatedExchange(systemClock);
      return { telephony: exchange, exchange };
    }
    case 'webhook': {
      const secret = resolveSecret(phone.secret, 'callback.phone.secret', env);
      return createWebhookTelephony({ url: phone.url, secret, callOut, clock: systemClock });
    }
    case 'twilio': {
      const { publicUrl } = config.server;
      if (publicUrl === undefined) {
        throw new ConfigError('callback.phone "twilio" needs server.publicUrl: what happens in a call is told there.');
      }
      const authToken = resolveSecret(phone.authToken, 'callback.phone.authToken', env);
      return createTwilioTelephony({ account: { ...phone, authToken }, publicUrl, callOut });
    }
  }
}

function texter(sms: NonNullable<Config['callback']['sms']>, env: Env, callOut: CallOut) {
  if (sms.kind === 'webhook') {
    const secret = resolveSecret(sms.secret, 'callback.sms.secret', env);
    return createWebhookTexter({ url: sms.url, secret, callOut, clock: systemClock });
  }
  const authToken = resolveSecret(sms.authToken, 'callback.sms.authToken', env);
  return createTwilioTexter({ ...sms, authToken }, callOut);
}

function translator({ url, secret }: NonNullable<Config['translation']>, env: Env, callOut: CallOut) {
  const resolved = resolveSecret(secret, 'translation.secret', env);
  return createWebhookTranslator({ url, secret: resolved, callOut, clock: systemClock });
}

function withPassword(mail: NonNullable<Config['mail']>, env: Env): NonNullable<Config['mail']> {
  if (mail.password === undefined) return mail;
  return { ...mail, password: resolveSecret(mail.password, 'mail.password', env) };
}
