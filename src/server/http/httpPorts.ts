import type { Hono } from 'hono';
import type {
  Accounts,
  AttachmentPorts,
  Attachments,
  CallRules,
  CallRulesParts,
  Desk,
  DeskFaq,
  DeskPorts,
  IdentityTokens,
  Harms,
  Learning,
  MostRead,
} from '../desk/index.ts';
import type { ChannelPorts } from '../channels/channelPorts.ts';
import type { FaqSearch } from '../faq/index.ts';
import type { Hub, PresenceWatch, QueueWatch } from '../realtime/index.ts';
import type { Metrics } from './metrics.ts';

/** Where log lines go: `pino` fits. Fields never hold tokens, phone numbers or what people wrote. */
export interface Log {
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
}

/** A built file that is served as it is. */
export interface Asset {
  readonly body: Uint8Array<ArrayBuffer>;
  readonly type: string;
  /** Quoted, strong. */
  readonly etag: string;
  /** Content codings the file is also there in. */
  encoded(coding: 'br' | 'gzip'): Promise<Uint8Array<ArrayBuffer>>;
}

/** Built files by their path, such as `deskbell/panel.js`. */
export interface Assets {
  read(path: string): Promise<Asset | undefined>;
}

/** What the server is made of. */
export interface ServerPorts extends Omit<DeskPorts, 'connected'> {
  readonly faq: DeskFaq;
  /** Says whether a learned wording would do harm; without it none does. */
  readonly harms?: Harms;
  /** Ranks articles for the hosted pages; without it those that contain the words are given. */
  readonly faqSearch?: FaqSearch;
  /** Reads what the site's backend has signed; without it nobody is identified. */
  readonly identity?: IdentityTokens;
  /** Where files of conversations go; without it none are taken. */
  readonly attachments?: AttachmentPorts;
  /** Telephone, mail and text messages; without it agents dial themselves and nothing is sent. */
  readonly channels?: ChannelPorts;
  readonly log: Log;
  /** Built tag, widget and inbox; without it only the API is served. */
  readonly assets?: Assets;
  /** Answers what Deskbell itself does not, such as the pages of a demo. */
  readonly site?: Hono;
  /** How calls are kept from abuse: challenges, blocked addresses. */
  readonly calls?: Pick<CallRulesParts, 'challenges' | 'isBlocked'>;
  /** Bearer token for `/metrics`; without it only this machine may read them. */
  readonly metricsToken?: string;
}

/** What comes with each request from the outside. */
export interface Bindings {
  /** Address of the peer, as its socket says. */
  readonly address?: string;
}

/** What middleware has found out about a request. */
export interface Variables {
  requestId: string;
  /** Where the request comes from, behind declared proxies. */
  address: string;
  /** Host and scheme as the sender sees them. */
  host: string;
  secure: boolean;
}

/** The environment of every route. */
export interface Env {
  Bindings: Bindings;
  Variables: Variables;
}

/** What the routes work with. */
export interface RouteParts {
  readonly ports: ServerPorts;
  readonly desk: Desk;
  readonly accounts: Accounts;
  readonly learning: Learning;
  readonly mostRead: MostRead;
  readonly hub: Hub;
  readonly watch: PresenceWatch;
  readonly calls: CallRules;
  readonly queue: QueueWatch;
  readonly metrics: Metrics;
  readonly attachments?: Attachments;
}
