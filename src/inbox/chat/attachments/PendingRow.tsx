import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { formatBytes, type PendingFile } from '../../../client/index.ts';
import type { ErrorCode } from '../../../protocol/index.ts';
import { useInbox } from '../../context.ts';
import { Icon } from '../../ui/Icon.tsx';
import type { InboxWordKey } from '../../words.ts';
import type { FileRules, ReplyFiles } from './usePending.ts';

const SENTENCES: Partial<Record<ErrorCode, InboxWordKey>> = {
  attachment_too_large: 'fileTooLarge',
  body_too_large: 'fileTooLarge',
  attachment_type: 'fileType',
  attachment_refused: 'fileRefused',
  attachment_not_found: 'fileGone',
};

/** One file: what it is, how far it has come, and what can be done. */
export function PendingRow(props: {
  readonly pending: PendingFile;
  readonly rules: FileRules;
  readonly files: ReplyFiles;
  announce(text: string): void;
}): JSX.Element {
  const { words, locale } = useInbox();
  const { id, file, state, progress, code } = props.pending;
  const known = code && SENTENCES[code];
  const problem =
    state === 'failed'
      ? words(known ?? 'fileNotThrough', { size: formatBytes(props.rules.maxBytes, locale) })
      : undefined;
  useEffect(() => {
    if (problem) props.announce(`${file.name}: ${problem}`);
  }, [problem]);
  return (
    <li class="files-item" data-failed={problem !== undefined}>
      <Preview file={file} />
      <span class="files-what">
        <bdi class="files-name" title={file.name}>
          {file.name}
        </bdi>
        {problem ? (
          <span class="files-problem">{problem}</span>
        ) : (
          <span class="files-state">
            {state === 'ready' ? words('fileReady') : formatBytes(file.size, locale)}
            {state !== 'ready' && (
              <progress max={1} value={progress} aria-label={words('fileUploading', { name: file.name })} />
            )}
          </span>
        )}
      </span>
      {problem && !known && (
        <button
          type="button"
          class="icon-button"
          aria-label={words('fileAgain', { name: file.name })}
          onClick={() => props.files.retry(id)}
        >
          <Icon name="reopen" size={16} />
        </button>
      )}
      <button
        type="button"
        class="icon-button"
        aria-label={words('fileRemove', { name: file.name })}
        onClick={() => props.files.remove(id)}
      >
        <Icon name="close" size={16} />
      </button>
    </li>
  );
}

const SIDE = 40;

/** A small picture of the file, cut to a square. */
function Preview({ file }: { readonly file: File }): JSX.Element {
  const { window } = useInbox().ports;
  const canvas = useRef<HTMLCanvasElement>(null);
  const [drawn, setDrawn] = useState(false);
  const isPicture = /^image\/(png|jpeg|gif|webp)$/.test(file.type);
  useEffect(() => {
    if (!isPicture || !('createImageBitmap' in window)) return;
    draw(window, file, canvas.current).then(setDrawn, () => undefined);
  }, [file, window, isPicture]);
  return (
    <span class="files-preview">
      <canvas ref={canvas} hidden={!drawn} />
      {!drawn && <Icon name={isPicture ? 'picture' : 'article'} size={20} />}
    </span>
  );
}

async function draw(view: typeof globalThis, file: File, canvas: HTMLCanvasElement | null): Promise<boolean> {
  const image = await view.createImageBitmap(file);
  const context = canvas?.getContext('2d');
  if (!canvas || !context) return false;
  const side = SIDE * 2;
  canvas.width = side;
  canvas.height = side;
  const edge = Math.min(image.width, image.height);
  context.drawImage(image, (image.width - edge) / 2, (image.height - edge) / 2, edge, edge, 0, 0, side, side);
  image.close();
  return true;
}
