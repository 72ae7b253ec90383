import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { formatBytes, type MessageView } from '../../../client/index.ts';
import type { Attachment, AttachmentLink } from '../../../protocol/index.ts';
import { useInbox } from '../../context.ts';
import { Icon } from '../../ui/Icon.tsx';
import { useLinks } from './useLinks.ts';

/** Longest sides of a picture in the timeline, CSS pixels. */
const ROOM = { width: 320, height: 280 } as const;

/** The files of a message: pictures to look at, everything else as a row to open. */
export function MessageFiles({ message }: { readonly message: MessageView }): JSX.Element {
  const { client } = useInbox();
  const files = message.attachments ?? (message.attachmentIds ?? []).map((id) => client.uploaded(id) ?? unknown(id));
  const { links, failed } = useLinks(files.map(({ id }) => id));
  return (
    <div class="files-sent">
      {files.map((file) => (
        <SentFile key={file.id} file={file} link={links.get(file.id)} failed={failed} />
      ))}
    </div>
  );
}

interface SentFileProps {
  readonly file: Attachment;
  readonly link: AttachmentLink | undefined;
  readonly failed: boolean;
}

function SentFile(props: SentFileProps): JSX.Element {
  const [broken, setBroken] = useState(false);
  const { file, link } = props;
  const isPicture = file.width && file.height && !broken && (!link || link.thumbnail);
  return isPicture ? <Picture file={file} link={link} onBroken={() => setBroken(true)} /> : <FileRow {...props} />;
}

function Picture(props: {
  readonly file: Attachment;
  readonly link: AttachmentLink | undefined;
  onBroken(): void;
}): JSX.Element {
  const { words } = useInbox();
  const { file, link } = props;
  const scale = Math.min(1, ROOM.width / file.width!, ROOM.height / file.height!);
  const size = { width: Math.max(24, Math.round(file.width! * scale)), height: Math.round(file.height! * scale) };
  if (!link) return <div class="files-picture" style={{ width: `${size.width}px`, height: `${size.height}px` }} />;
  return (
    <a
      class="files-picture"
      href={link.url}
      target="_blank"
      rel="noopener noreferrer"
      aria-label={words('pictureOpen', { name: file.name })}
    >
      <img src={link.thumbnail} alt={file.name} {...size} onError={props.onBroken} />
    </a>
  );
}

function FileRow({ file, link, failed }: SentFileProps): JSX.Element {
  const { words, locale } = useInbox();
  const name = file.name || words('fileFallback');
  const about = [/\.(\w{1,5})$/.exec(name)?.[1]?.toUpperCase(), file.size ? formatBytes(file.size, locale) : ''];
  const inside = (
    <>
      <Icon name={file.type.startsWith('image/') ? 'picture' : 'article'} size={20} />
      <span class="files-what">
        <bdi class="files-name">{name}</bdi>
        <span class="files-state">
          {failed && !link ? words('fileUnavailable') : about.filter(Boolean).join(' · ')}
        </span>
      </span>
    </>
  );
  if (!link) return <div class="files-row">{inside}</div>;
  return (
    <a
      class="files-row"
      href={link.url}
      target="_blank"
      rel="noopener noreferrer"
      aria-label={words('fileOpen', { name })}
    >
      {inside}
    </a>
  );
}

/** Sent before this page was loaded, and not answered yet. */
function unknown(id: string): Attachment {
  return { id, name: '', type: '', size: 0 };
}
