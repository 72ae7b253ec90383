/** Who has to act on an error: the visitor in the widget, the developer of a page or client, or the operator of the server. */
export type Actor = 'visitor' | 'developer' | 'operator';

/** One row of the catalogue. */
export interface CatalogueEntry {
  /** HTTP status the error is answered with. */
  readonly status: number;
  /** True when the same request may succeed later; a client keeps the command and tries again. */
  readonly retryable: boolean;
  readonly actor: Actor;
  /** One line for developers, the same each time; the particulars are in `detail`. */
  readonly title: string;
}

/** The catalogue of errors. The code is the stable name; `docs/errors.md` lists the same rows. */
export const ERRORS = {
  body_not_json: { status: 400, retryable: false, actor: 'developer', title: 'The body is not JSON.' },
  body_too_large: { status: 413, retryable: false, actor: 'developer', title: 'The body is larger than allowed.' },
  media_type: { status: 415, retryable: false, actor: 'developer', title: 'The body must be application/json.' },
  body_invalid: { status: 400, retryable: false, actor: 'developer', title: 'The body has a wrong or missing field.' },
  batch_invalid: { status: 400, retryable: false, actor: 'developer', title: 'The body is not a batch of commands.' },
  command_unknown: { status: 400, retryable: false, actor: 'developer', title: 'There is no command of this type.' },
  command_invalid: {
    status: 400,
    retryable: false,
    actor: 'developer',
    title: 'A command has a wrong or missing field.',
  },
  command_conflict: {
    status: 422,
    retryable: false,
    actor: 'developer',
    title: 'This id was used for another command.',
  },
  query_invalid: { status: 400, retryable: false, actor: 'developer', title: 'A query parameter is wrong.' },
  cursor_invalid: {
    status: 400,
    retryable: false,
    actor: 'developer',
    title: 'The cursor is not one of this protocol.',
  },
  token_missing: { status: 401, retryable: false, actor: 'developer', title: 'This request needs a bearer token.' },
  token_invalid: { status: 401, retryable: false, actor: 'developer', title: 'The token is unknown or has expired.' },
  sign_in_required: {
    status: 401,
    retryable: false,
    actor: 'developer',
    title: 'This request needs a signed-in agent.',
  },
  sign_in_failed: {
    status: 401,
    retryable: false,
    actor: 'visitor',
    title: 'The e-mail address, password or link is wrong.',
  },
  identity_invalid: {
    status: 401,
    retryable: false,
    actor: 'developer',
    title: 'The token does not prove who the visitor is.',
  },
  identity_required: {
    status: 403,
    retryable: false,
    actor: 'developer',
    title: 'This site takes only proved identities.',
  },
  cross_site: {
    status: 403,
    retryable: false,
    actor: 'developer',
    title: 'Agent requests must come from the inbox itself.',
  },
  origin_not_allowed: {
    status: 403,
    retryable: false,
    actor: 'operator',
    title: 'This site is not on the list of origins.',
  },
  conversation_not_found: {
    status: 404,
    retryable: false,
    actor: 'developer',
    title: 'There is no such conversation for you.',
  },
  callback_not_found: {
    status: 404,
    retryable: false,
    actor: 'developer',
    title: 'There is no such callback for you.',
  },
  alternative_harms: {
    status: 409,
    retryable: false,
    actor: 'operator',
    title: 'This wording would push an earlier right answer out of the first three.',
  },
  alternative_full: {
    status: 409,
    retryable: false,
    actor: 'operator',
    title: 'This article has learned as many wordings as it may.',
  },
  article_not_found: { status: 404, retryable: false, actor: 'developer', title: 'There is no such article.' },
  not_found: { status: 404, retryable: false, actor: 'developer', title: 'There is nothing at this address.' },
  method_not_allowed: {
    status: 405,
    retryable: false,
    actor: 'developer',
    title: 'This address does not take this method.',
  },
  channel_closed: {
    status: 409,
    retryable: false,
    actor: 'visitor',
    title: 'This channel is switched off or closed now.',
  },
  callback_state: {
    status: 409,
    retryable: false,
    actor: 'developer',
    title: 'The callback is not in a state that allows this.',
  },
  callback_active: { status: 409, retryable: false, actor: 'visitor', title: 'This visitor has a callback under way.' },
  callback_no_agent: {
    status: 409,
    retryable: false,
    actor: 'visitor',
    title: 'Nobody is free to call now; pick a time.',
  },
  callback_limited: {
    status: 429,
    retryable: false,
    actor: 'visitor',
    title: 'This number was asked for too often; wait.',
  },
  callback_unverified: {
    status: 403,
    retryable: false,
    actor: 'visitor',
    title: 'A challenge or a code is needed before this call.',
  },
  callback_consent: {
    status: 422,
    retryable: false,
    actor: 'visitor',
    title: 'An answer or the consent the site asks for is missing.',
  },
  visitor_blocked: { status: 403, retryable: false, actor: 'visitor', title: 'This visitor is blocked.' },
  answer_invalid: {
    status: 422,
    retryable: false,
    actor: 'developer',
    title: 'The answer does not fit what was asked, or it was answered before.',
  },
  attachment_not_found: { status: 404, retryable: false, actor: 'developer', title: 'There is no such file for you.' },
  attachment_too_large: { status: 413, retryable: false, actor: 'visitor', title: 'The file is larger than allowed.' },
  attachment_type: { status: 415, retryable: false, actor: 'visitor', title: 'Files of this type are not taken.' },
  attachment_refused: { status: 422, retryable: false, actor: 'visitor', title: 'The file was refused.' },
  attachment_limited: {
    status: 429,
    retryable: false,
    actor: 'visitor',
    title: 'This visitor has sent as many files as allowed for now.',
  },
  link_invalid: { status: 403, retryable: false, actor: 'visitor', title: 'This link is wrong or has expired.' },
  signature_invalid: {
    status: 401,
    retryable: false,
    actor: 'operator',
    title: 'The signature of this call is wrong.',
  },
  slot_taken: { status: 409, retryable: false, actor: 'visitor', title: 'The slot has been taken.' },
  slot_invalid: { status: 422, retryable: false, actor: 'visitor', title: 'The slot is in the past or not offered.' },
  phone_invalid: {
    status: 422,
    retryable: false,
    actor: 'visitor',
    title: 'This is not a phone number that can be called.',
  },
  phone_not_allowed: {
    status: 422,
    retryable: false,
    actor: 'visitor',
    title: 'Calls to this number are not offered.',
  },
  rate_limited: { status: 429, retryable: true, actor: 'visitor', title: 'Too many requests; wait and try again.' },
  internal: { status: 500, retryable: true, actor: 'operator', title: 'The server failed; nothing was stored.' },
  unavailable: { status: 503, retryable: true, actor: 'operator', title: 'The server cannot take requests now.' },
} as const satisfies Record<string, CatalogueEntry>;

/** The stable name of an error. */
export type ErrorCode = keyof typeof ERRORS;

/** The body of every error answer: `application/problem+json` (RFC 9457) with Deskbell's `code` and `retryable`. */
export interface Problem {
  /** `https://deskbell.dev/errors#<code>`: a name, not a page that must exist. */
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly code: ErrorCode;
  readonly retryable: boolean;
  /** What was given and what is allowed, safe to show to a developer; never a stack or a query. */
  readonly detail?: string;
  /** The id of the command at fault, when one command of a batch is. */
  readonly commandId?: string;
  /** Seconds to wait before the next try; the same figure as the `Retry-After` header. */
  readonly retryAfter?: number;
  /** With `callback_unverified`: what the desk wants to see first. A code has been sent when it is `code`. */
  readonly needs?: 'proof' | 'code';
  /** The id of the request, as in the server's log. */
  readonly instance?: string;
}

/** What may be added to the catalogue's row when a problem is made. */
export interface ProblemParticulars {
  detail?: string;
  commandId?: string;
  retryAfter?: number;
  needs?: 'proof' | 'code';
  instance?: string;
}

/** Makes the body of an error answer from the catalogue. */
export function problem(code: ErrorCode, particulars: ProblemParticulars = {}): Problem {
  const { status, retryable, title } = ERRORS[code];
  return { type: `https://deskbell.dev/errors#${code}`, title, status, code, retryable, ...particulars };
}

/** A refusal on its way to the edge, where it becomes a problem+json answer. Carries no stack to the outside. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly code: ErrorCode;
  readonly particulars: ProblemParticulars;

  constructor(code: ErrorCode, particulars: ProblemParticulars = {}) {
    super(particulars.detail ?? ERRORS[code].title);
    this.code = code;
    this.particulars = particulars;
  }
}
