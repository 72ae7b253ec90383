import { useState } from 'preact/hooks';
import type { MessageView } from '../../../../client/select.ts';
import type { Attachment, AttachmentLink } from '../../../../protocol/attachments.ts';
import { usePanel } from '../../../panel/context.ts';
import { useStyles } from '../../../panel/styles.ts';
import { usePartWords, type PartWords } from '../chatWords.ts';
import css from './attachments.css?inline';
import { FileSign } from './FileSign.tsx';
import { formatBytes } from '../../../../client/formatBytes.ts';
import { pictureSize } from './pictureSize.ts';
import { useLinks } from './useLinks.ts';

/** The files of a message: pictures to look at, everything else as a row to open. */
export function MessageFiles({ message }: { message: MessageView }) {
  useStyles(css);
  const { client } = usePanel();
  const words = usePartWords('attachments');
  const files = message.attachments ?? (message.attachmentIds ?? []).map((id) => client.uploaded(id) ?? unknown(id));
  const { links, failed } = useLinks(files.map(({ id }) => id));
  return (
    <div class="files-sent">
      {files.map((file) => (
        <SentFile key={file.id} file={file} link={links.get(file.id)} failed={failed} words={words} />
      ))}
    </div>
  );
}

interface SentFileProps {
  file: Attachment;
  link: AttachmentLink | undefined;
  failed: boolean;
  /** On their way at first; what is named by them has the file's name until then. */
  words: PartWords<'attachments'> | undefined;
}

function SentFile(props: SentFileProps) {
  const [broken, setBroken] = useState(false);
  const { file, link } = props;
  // A page whose policy forbids our pictures still gets the row.
  const picture = file.width && file.height && !broken && (!link || link.thumbnail);
  return picture ? <Picture {...props} onBroken={() => setBroken(true)} /> : <FileRow {...props} />;
}

function Picture({ file, link, words, onBroken }: SentFileProps & { onBroken: () => void }) {
  const size = pictureSize(file);
  if (!link)
    return <div class="files-picture" style={{ inlineSize: `${size.width}px`, blockSize: `${size.height}px` }} />;
  return (
    <a
      class="files-picture"
      href={link.url}
      target="_blank"
      rel="noopener noreferrer"
      aria-label={words?.('filesOpenPicture', { name: file.name })}
    >
      <img src={link.thumbnail} alt={file.name} {...size} onError={onBroken} />
    </a>
  );
}

function FileRow({ file, link, failed, words }: SentFileProps) {
  const { locale } = usePanel();
  const { type, size } = file;
  const name = file.name || (words?.('filesName') ?? '');
  const inside = (
    <>
      <FileSign type={type} />
      <span class="files-what">
        <span class="files-name" dir="auto">
          {name}
        </span>
        <span class="files-state">
          {failed && !link
            ? words?.('filesUnavailable')
            : [endingOf(name), size ? formatBytes(size, locale) : ''].filter(Boolean).join(' · ')}
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
      aria-label={words?.('filesOpen', { name })}
    >
      {inside}
    </a>
  );
}

function endingOf(name: string): string {
  return /\.(\w{1,5})$/.exec(name)?.[1]?.toUpperCase() ?? '';
}

/** Sent before this page was loaded, and not answered yet. */
function unknown(id: string): Attachment {
  return { id, name: '', type: '', size: 0 };
}
