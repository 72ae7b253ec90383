import type { Context, Hono } from 'hono';
import * as v from 'valibot';
import { ID_PATTERN, Refusal, type AttachmentAnswer, type AttachmentLinksAnswer } from '../../protocol/index.ts';
import { servedType, showsInline, type Attachments, type Face, type FileOwner, type OpenFile } from '../desk/index.ts';
import { bearerToken } from './bearerToken.ts';
import { byteRange } from './byteRange.ts';
import { limitKey } from './clientAddress.ts';
import { contentDisposition } from './contentDisposition.ts';
import type { Env, RouteParts } from './httpPorts.ts';
import { readShape } from './readJson.ts';
import { addRoute } from './routes.ts';
import { signedIn } from './signedIn.ts';

const idsSchema = v.strictObject({
  ids: v.pipe(
    v.array(v.pipe(v.string(), v.regex(ID_PATTERN, 'must be a UUID in lower case'))),
    v.minLength(1),
    v.maxLength(100),
  ),
});

/** Files of conversations: sent up by visitors and agents, fetched by signed addresses. */
export function addAttachmentRoutes(app: Hono<Env>, parts: RouteParts): void {
  const { attachments, desk, accounts, ports } = parts;
  if (!attachments) return;
  const visitor = async (context: Context<Env>): Promise<FileOwner> => ({
    kind: 'visitor',
    id: await desk.visitor(bearerToken(context)),
  });
  const agent = async (context: Context<Env>): Promise<FileOwner> => ({
    kind: 'agent',
    id: (await signedIn(context, accounts)).agent.id,
  });

  for (const [base, who] of [
    ['/v1/attachments', visitor],
    ['/v1/agent/attachments', agent],
  ] as const) {
    addRoute(app, base, {
      POST: async (context) => context.json(await takeIn(context, attachments, await who(context))),
    });
    addRoute(app, `${base}/links`, {
      async POST(context) {
        const reader = await who(context);
        const { ids } = await readShape(context, idsSchema);
        return context.json({ links: await attachments.links(reader, ids) } satisfies AttachmentLinksAnswer);
      },
    });
  }

  const serve = (face: Face) => async (context: Context<Env>) => {
    const { e, s } = context.req.query();
    const opened = await attachments.open(context.req.param('id') ?? '', face, e, s);
    return handOut(context, opened, face, ports.clock.now());
  };
  addRoute(app, '/files/:id', { GET: serve('whole') });
  addRoute(app, '/files/:id/thumbnail', { GET: serve('thumbnail') });
}

async function takeIn(context: Context<Env>, attachments: Attachments, owner: FileOwner): Promise<AttachmentAnswer> {
  const { req } = context;
  if (!/^application\/octet-stream\s*(;|$)/i.test(req.header('content-type') ?? '')) {
    throw new Refusal('media_type', { detail: 'A file is sent as application/octet-stream.' });
  }
  const id = req.header('deskbell-file-id') ?? '';
  if (!ID_PATTERN.test(id))
    throw new Refusal('body_invalid', { detail: 'Deskbell-File-Id: must be a UUID in lower case' });
  const announced = Number(req.header('content-length') ?? Number.NaN);
  const address = limitKey(context.get('address'));
  return {
    attachment: await attachments.upload({
      owner,
      id,
      name: nameOf(req.header('deskbell-file-name')),
      body: partsOf(req.raw.body),
      ...(announced >= 0 ? { announced } : {}),
      ...(address === undefined ? {} : { address }),
    }),
  };
}

function nameOf(header: string | undefined): string {
  try {
    if (header !== undefined && header.length <= 4096) return decodeURIComponent(header);
  } catch {
    // Told below.
  }
  throw new Refusal('body_invalid', { detail: 'Deskbell-File-Name: must be the name in UTF-8, percent-encoded' });
}

/** The body part by part; who stops early leaves the rest unread. */
async function* partsOf(body: ReadableStream<Uint8Array> | null): AsyncIterable<Uint8Array> {
  const reader = body?.getReader();
  if (!reader) return;
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) yield part.value;
  } finally {
    void reader.cancel().catch(() => undefined);
  }
}

/** An answer that no browser runs anything of: own policy, no sniffing, shown in the page only where that is harmless. */
function handOut(context: Context<Env>, { attachment, file, expires }: OpenFile, face: Face, now: number): Response {
  const type = face === 'thumbnail' ? 'image/webp' : attachment.type;
  const inline = showsInline(type);
  const headers = new Headers({
    'content-type': servedType(type),
    'content-disposition': contentDisposition(
      inline && !context.req.query('download') ? 'inline' : 'attachment',
      face === 'thumbnail' ? `${attachment.name}.webp` : attachment.name,
    ),
    'content-security-policy': policyFor(type),
    'x-content-type-options': 'nosniff',
    'cross-origin-resource-policy': 'cross-origin',
    'referrer-policy': 'no-referrer',
    'x-robots-tag': 'noindex',
    'accept-ranges': 'bytes',
    'cache-control': `private, max-age=${Math.max(0, Math.floor((expires - now) / 1000))}, immutable`,
  });
  const range = byteRange(context.req.header('range'), file.size);
  if (range === 'beyond') {
    headers.set('content-range', `bytes */${file.size}`);
    return new Response(null, { status: 416, headers });
  }
  const length = range ? range.to - range.from + 1 : file.size;
  headers.set('content-length', String(length));
  if (range) headers.set('content-range', `bytes ${range.from}-${range.to}/${file.size}`);
  const body = context.req.method === 'HEAD' ? null : file.stream(range);
  return new Response(body, { status: range ? 206 : 200, headers });
}

/** What a browser plays by itself needs to be allowed to fetch what it plays. */
function policyFor(type: string): string {
  return /^(audio|video)\//.test(type) && showsInline(type)
    ? "default-src 'none'; media-src 'self'; sandbox"
    : "default-src 'none'; sandbox";
}
