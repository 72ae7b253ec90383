import type { MessageView } from '../../../../client/select.ts';
import { useFetched } from '../useFetched.ts';
import { heightOf } from './pictureSize.ts';

const loadFiles = () => import('./MessageFiles.tsx').then(({ MessageFiles }) => MessageFiles);

/** The files of a message; what draws them is fetched when the first one comes. Their room is there from the start. */
export function LazyFiles({ message }: { message: MessageView }) {
  const Files = useFetched(loadFiles);
  if (Files) return <Files message={message} />;
  const { attachments = [], attachmentIds = [] } = message;
  const height = heightOf(attachments, Math.max(attachments.length, attachmentIds.length));
  return <div style={{ inlineSize: '240px', maxInlineSize: '100%', blockSize: `${height}px` }} />;
}
