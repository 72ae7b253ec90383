import { Refusal, type AttachmentLink } from '../../protocol/index.ts';
import type { AddressSigner, AttachmentRecord } from './attachmentPorts.ts';

const MINUTE = 60_000;
/** Milliseconds an address is good for at least; it may be one step longer. */
export const ADDRESS_LIFE: number = 60 * MINUTE;
/** Addresses asked for within one step are the same, so that a picture is fetched once. */
const STEP = 10 * MINUTE;

/** Which of a file's two faces an address is for. */
export type Face = 'whole' | 'thumbnail';

/** The addresses of a file for a while. They are paths below the endpoint. */
export function linkTo(
  signer: AddressSigner,
  { attachment, thumbnailKey }: AttachmentRecord,
  now: number,
): AttachmentLink {
  const expires = Math.ceil((now + ADDRESS_LIFE) / STEP) * STEP;
  const { id } = attachment;
  return {
    id,
    url: pathTo(signer, id, 'whole', expires),
    ...(thumbnailKey ? { thumbnail: pathTo(signer, id, 'thumbnail', expires) } : {}),
    expiresAt: new Date(expires).toISOString(),
  };
}

/** Looks at the `e` and `s` of an address; gives the moment it expires. @throws {Refusal} `link_invalid`. */
export function checkLink(
  signer: AddressSigner,
  asked: { readonly id: string; readonly face: Face; readonly e: string | undefined; readonly s: string | undefined },
  now: number,
): number {
  const { id, face, e = '', s = '' } = asked;
  const expires = /^\d{1,12}$/.test(e) ? Number(e) * 1000 : 0;
  const genuine = /^[\w-]{43}$/.test(s) && signer.verify(textOf(id, face, expires), s);
  if (!genuine || expires <= now) throw new Refusal('link_invalid');
  return expires;
}

function pathTo(signer: AddressSigner, id: string, face: Face, expires: number): string {
  const query = `e=${expires / 1000}&s=${signer.sign(textOf(id, face, expires))}`;
  return `/files/${id}${face === 'thumbnail' ? '/thumbnail' : ''}?${query}`;
}

function textOf(id: string, face: Face, expires: number): string {
  return `${face} ${id} ${expires}`;
}
