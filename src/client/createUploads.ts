import { newId } from '../protocol/ids.ts';
import { Refusal } from '../protocol/errors.ts';
import type { Attachment, AttachmentAnswer } from '../protocol/index.ts';
import { backoffMs } from './backoff.ts';
import type { Answer } from './http.ts';
import type { Clock, Random } from './ports.ts';
import type { PostFile } from './postFile.ts';

/** Tries in a row that come to nothing before the file is given back to its sender. */
const MOST_TRIES = 6;

/** Seconds beyond which nobody waits for a turn. */
const MOST_WAIT = 60;

/** How a file is sent up. */
export interface UploadOptions {
  /** Made once for a file; a further try with the same id never makes a second one. Default: a new one. */
  readonly id?: string;
  /** Hears which part of the bytes has gone out, from 0 to 1. */
  onProgress?(part: number): void;
  /** Gives it up; the promise is then rejected with the signal's reason. */
  readonly signal?: AbortSignal;
}

/** Sends files up, and knows those it has sent. */
export interface Uploads {
  /**
   * Sends a file up, to be named in a message then. Passing troubles are sat out.
   * Rejects with a `Refusal`: `attachment_*` says why it is not taken, `unavailable` that it did not get through.
   */
  upload(file: Blob & { readonly name?: string }, options?: UploadOptions): Promise<Attachment>;
  /** A file sent up by this client. */
  uploaded(id: string): Attachment | undefined;
}

/** What sending files needs around it. */
export interface UploadsPorts {
  readonly clock: Clock;
  readonly random: Random;
  readonly url: string;
  readonly post: PostFile;
  authorise(): { readonly headers: Readonly<Record<string, string>>; readonly credentials: RequestCredentials };
  /** Resolves when files can be sent: who has never been in touch begins a conversation first. */
  ready(signal: AbortSignal | undefined): Promise<void>;
  /** The token is not valid any more. True when there is a new one. */
  onTokenLost(): Promise<boolean>;
}

/** Makes the part of a client that sends files up. */
export function createUploads(ports: UploadsPorts): Uploads {
  const { clock, random } = ports;
  const known = new Map<string, Attachment>();

  async function upload(file: Blob & { readonly name?: string }, options: UploadOptions = {}): Promise<Attachment> {
    const { id = newId({ now: clock.now, random }), signal, onProgress } = options;
    let renewed = false;
    for (let failures = 0; ; ) {
      await ports.ready(signal);
      signal?.throwIfAborted();
      const answer = await post(file, id, onProgress, signal);
      const attachment = attachmentOf(answer);
      if (attachment) {
        known.set(attachment.id, attachment);
        return attachment;
      }
      const problem = answer.kind === 'problem' ? answer.problem : undefined;
      if (problem?.code === 'token_invalid' && !renewed && (await ports.onTokenLost())) {
        renewed = true;
        continue;
      }
      if (problem && (!problem.retryable || (problem.retryAfter ?? 0) > MOST_WAIT))
        throw new Refusal(problem.code, problem);
      if (++failures >= MOST_TRIES) throw new Refusal(problem?.code ?? 'unavailable');
      onProgress?.(0);
      await pause(Math.max((problem?.retryAfter ?? 0) * 1000, backoffMs(failures, random)), signal);
    }
  }

  function post(
    file: Blob & { readonly name?: string },
    id: string,
    onProgress: UploadOptions['onProgress'],
    signal: AbortSignal | undefined,
  ): Promise<Answer> {
    const { headers, credentials } = ports.authorise();
    return ports.post(ports.url, {
      headers: {
        ...headers,
        'Content-Type': 'application/octet-stream',
        'Deskbell-File-Id': id,
        'Deskbell-File-Name': encodeURIComponent(nameOf(file)),
      },
      credentials,
      body: file,
      signal,
      onProgress: (part) => onProgress?.(part),
    });
  }

  function pause(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
    return new Promise((resolve, reject) => {
      const stop = () => {
        cancel();
        reject(signal!.reason as Error);
      };
      const cancel = clock.after(milliseconds, () => {
        signal?.removeEventListener('abort', stop);
        resolve();
      });
      signal?.addEventListener('abort', stop);
    });
  }

  return { upload, uploaded: (id) => known.get(id) };
}

function attachmentOf(answer: Answer): Attachment | undefined {
  if (answer.kind !== 'json') return undefined;
  const { attachment } = answer.body as Partial<AttachmentAnswer>;
  return typeof attachment?.id === 'string' ? attachment : undefined;
}

/** The end of the name, where its ending is; half a character cannot be encoded. */
function nameOf({ name }: { readonly name?: string }): string {
  return Array.from(name || 'file')
    .filter((sign) => !/^[\ud800-\udfff]$/.test(sign))
    .slice(-150)
    .join('');
}
