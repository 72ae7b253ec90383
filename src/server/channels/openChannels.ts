import type { Hono } from 'hono';
import type { Callback } from '../../protocol/index.ts';
import { createCalls, type Desk, type DeskPorts } from '../desk/index.ts';
import type { Env } from '../http/httpPorts.ts';
import type { ChannelPorts } from './channelPorts.ts';
import { createLinkMaker } from './links/linkMaker.ts';
import { addLinkRoutes } from './links/linkRoutes.ts';
import { createCorrespondence } from './mail/correspondence.ts';
import { mailWords } from './mailWords.ts';
import { addPhoneRoutes } from './phone/phoneRoutes.ts';

/** Phones and mailboxes at work. */
export interface Channels {
  addRoutes(app: Hono<Env>): void;
  /** Slots whose visitors are to be reminded now. */
  remind(due: readonly Callback[]): void;
  start(): Promise<void>;
  stop(): void;
}

/** Sets up whatever of telephone, mail and text messages there is. */
export function openChannels(
  ports: DeskPorts,
  desk: Desk,
  channels: ChannelPorts,
  onError: (error: unknown) => void,
): Channels {
  const { config } = ports;
  const { phone, signer } = channels;
  const links = signer && createLinkMaker({ config, reads: ports.storage.reads }, signer);
  const running: { start(): Promise<void>; stop(): void }[] = [];

  if (phone) {
    const words = mailWords(config.site.locale);
    const say = () => words('agentPrompt', { site: config.site.name });
    running.push(createCalls({ ...ports, telephony: phone.telephony, say, onError }));
  }

  const correspondence =
    links && (channels.mailer || channels.texter)
      ? createCorrespondence({ ports, mailer: channels.mailer, texter: channels.texter, links, onError })
      : undefined;
  if (correspondence) running.push(correspondence);

  return {
    remind: (due) => correspondence?.remind(due),
    addRoutes(app) {
      if (phone) addPhoneRoutes(app, phone);
      if (signer && links) addLinkRoutes(app, { ports, desk, signer, links });
    },
    async start() {
      for (const one of running) await one.start();
    },
    stop() {
      for (const one of running) one.stop();
    },
  };
}
