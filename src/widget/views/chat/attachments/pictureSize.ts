import type { Attachment } from '../../../../protocol/attachments.ts';

/** Longest sides of a picture in the conversation, CSS pixels. */
const ROOM = { width: 240, height: 260 } as const;
/** Height of a row, and the gap between two files. */
const ROW = 58;
const GAP = 4;

/** How large a picture is drawn, known before it is there. */
export function pictureSize({ width = ROW, height = ROW }: Attachment): {
  readonly width: number;
  readonly height: number;
} {
  const scale = Math.min(1, ROOM.width / width, ROOM.height / height);
  return { width: Math.max(24, Math.round(width * scale)), height: Math.max(24, Math.round(height * scale)) };
}

/** The height the files of a message will have, so that nothing jumps when they are drawn. */
export function heightOf(files: readonly Attachment[], count: number = files.length): number {
  const heights = files.map((file) => (file.width && file.height ? pictureSize(file).height + 2 : ROW));
  return heights.reduce((sum, height) => sum + height + GAP, (count - files.length) * (ROW + GAP)) - GAP;
}
