import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import type { Attachment, AttachmentLinksAnswer, ConfigInput } from '../../src/protocol/index.ts';
import { createExaminer, createMemoryFiles, type FileStore } from '../../src/server/index.ts';
import { createScanner, createSigner } from '../../src/server/files/index.ts';
import { createVirtualClock } from '../world/virtualClock.ts';
import { createRig, MONDAY, ORIGIN, type Rig } from './createRig.ts';

type ChatInput = NonNullable<ConfigInput['chat']>;

const folders: string[] = [];
afterAll(async () => {
  for (const folder of folders) await rm(folder, { recursive: true, force: true });
});

/** Somebody who sends and fetches files. */
export interface FileSender {
  token?: string;
  cookie?: string;
}

/** A rig whose server takes files. */
export interface FileRig extends Rig {
  readonly files: FileStore;
  upload(who: FileSender, bytes: BodyInit | Uint8Array, name: string, options?: UploadOptions): Promise<Response>;
  /** The same, and must be taken. */
  sent(who: FileSender, bytes: BodyInit | Uint8Array, name: string): Promise<Attachment>;
  links(who: FileSender, ids: readonly string[]): Promise<AttachmentLinksAnswer['links']>;
  /** Fetches a file by the address of its link. */
  fetchFile(who: FileSender, id: string, headers?: Record<string, string>): Promise<Response>;
}

export interface UploadOptions {
  id?: string;
  headers?: Record<string, string>;
  address?: string;
}

export async function createFileRig(
  attachments: NonNullable<ChatInput['attachments']> = {},
  options: Parameters<typeof createRig>[0] = {},
): Promise<FileRig> {
  const clock = options.clock ?? createVirtualClock(MONDAY);
  const folder = mkdtempSync(join(tmpdir(), 'deskbell-incoming-'));
  folders.push(folder);
  const files = createMemoryFiles(clock.now);
  const { scan } = attachments;
  const examine = await createExaminer({
    folder: join(folder, 'incoming'),
    ...(scan ? { scan: createScanner(scan, () => undefined, 500) } : {}),
  });
  const signer = createSigner(new Uint8Array(32).fill(5));
  const rig = await createRig({
    ...options,
    clock,
    config: { ...options.config, chat: { attachments } },
    attachments: { files, examine, signer },
  });
  const baseOf = (who: FileSender) => (who.cookie ? '/v1/agent/attachments' : '/v1/attachments');

  const upload: FileRig['upload'] = (who, body, name, { id = rig.id(), headers, address } = {}) =>
    rig.request(baseOf(who), {
      method: 'POST',
      body: body as BodyInit,
      ...who,
      ...(address ? { address } : {}),
      headers: {
        'content-type': 'application/octet-stream',
        'deskbell-file-id': id,
        'deskbell-file-name': encodeURIComponent(name),
        ...headers,
      },
    });
  const links: FileRig['links'] = async (who, ids) => {
    const response = await rig.post(`${baseOf(who)}/links`, { ids }, who);
    if (response.status !== 200) throw new Error(await response.text());
    return ((await response.json()) as AttachmentLinksAnswer).links;
  };
  return {
    ...rig,
    files,
    upload,
    links,
    async sent(who, bytes, name) {
      const response = await upload(who, bytes, name);
      const text = await response.text();
      if (response.status !== 200) throw new Error(`${response.status} ${text}`);
      return (JSON.parse(text) as { attachment: Attachment }).attachment;
    },
    async fetchFile(who, id, headers = {}) {
      const [link] = await links(who, [id]);
      if (!link) throw new Error('There is no link.');
      return rig.request(new URL(link.url, ORIGIN).href.slice(ORIGIN.length), { headers });
    },
  };
}
