import { useEffect, useRef, useState } from 'preact/hooks';
import type { PendingFile, PendingFiles } from '../../../../client/createPendingFiles.ts';
import { usePanel } from '../../../panel/context.ts';
import { Icon } from '../../../ui/Icon.tsx';
import type { PartWords } from '../chatWords.ts';
import { FileSign } from './FileSign.tsx';
import { formatBytes } from '../../../../client/formatBytes.ts';
import { refusalSentence } from './refusalSentence.ts';
import type { FileRules } from './useAddFiles.ts';

/** What a row is drawn from. */
export interface PendingRowProps {
  pending: PendingFile;
  rules: FileRules;
  words: PartWords<'attachments'>;
  from: PendingFiles;
}

/** One file: what it is, how far it has come, and what can be done. */
export function PendingRow({ pending, rules, words, from }: PendingRowProps) {
  const { locale, announce } = usePanel();
  const { id, file, state, progress, code } = pending;
  const failed = state === 'failed';
  const problem = failed ? refusalSentence(code, words, formatBytes(rules.maxBytes, locale)) : undefined;
  useEffect(() => {
    if (problem) announce(`${file.name}: ${problem.sentence}`);
  }, [problem?.sentence]);
  return (
    <li class={`files-item${failed ? ' files-item-failed' : ''}`}>
      <Preview file={file} />
      <div class="files-what">
        <div class="files-name" dir="auto" title={file.name}>
          {file.name}
        </div>
        {problem ? (
          <div class="files-problem">{problem.sentence}</div>
        ) : (
          <div class="files-state">
            {state === 'ready' ? words('filesReady') : formatBytes(file.size, locale)}
            {state === 'ready' ? null : (
              <progress
                class="files-progress"
                max={1}
                value={progress}
                aria-label={words('filesUploading', { name: file.name })}
              />
            )}
          </div>
        )}
      </div>
      {problem?.again ? (
        <button
          type="button"
          class="files-act"
          aria-label={words('filesTryAgainName', { name: file.name })}
          title={words('filesTryAgain')}
          onClick={() => from.retry(id)}
        >
          <Icon name="retry" size={18} />
        </button>
      ) : null}
      <button
        type="button"
        class="files-act"
        aria-label={words('filesRemove', { name: file.name })}
        onClick={() => from.remove(id)}
      >
        <Icon name="close" size={18} />
      </button>
    </li>
  );
}

const SIDE = 44;

/** A small picture, drawn on a canvas: that no policy of the page around can forbid. */
function Preview({ file }: { file: File }) {
  const { window } = usePanel();
  const canvas = useRef<HTMLCanvasElement>(null);
  const [drawn, setDrawn] = useState(false);
  useEffect(() => {
    const isPicture = /^image\/(png|jpeg|gif|webp)$/.test(file.type);
    if (!isPicture || !('createImageBitmap' in window)) return;
    const scale = Math.min(3, window.devicePixelRatio || 1);
    draw(window as Window & typeof globalThis, file, canvas.current, SIDE * scale).then(setDrawn, () => undefined);
  }, [file, window]);
  return (
    <div class="files-preview">
      <canvas ref={canvas} hidden={!drawn} />
      {drawn ? null : <FileSign type={file.type} />}
    </div>
  );
}

/** Fills a square with the middle of a picture. */
async function draw(
  view: Window & typeof globalThis,
  file: File,
  canvas: HTMLCanvasElement | null,
  side: number,
): Promise<boolean> {
  const image = await view.createImageBitmap(file);
  const context = canvas?.getContext('2d');
  if (!canvas || !context) return false;
  canvas.width = side;
  canvas.height = side;
  const edge = Math.min(image.width, image.height);
  context.drawImage(image, (image.width - edge) / 2, (image.height - edge) / 2, edge, edge, 0, 0, side, side);
  image.close();
  return true;
}
