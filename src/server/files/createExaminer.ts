import { randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Refusal } from '../../protocol/index.ts';
import { DRAWN_ANEW, type ArrivingFile, type ExaminedFile, type ExamineFile } from '../desk/index.ts';
import type { Scanner } from './createScanner.ts';
import { detectType } from './detectType.ts';
import { createGate } from './createGate.ts';
import { prepareImage } from './prepareImage.ts';
import { stageFile } from './stageFile.ts';

/** Pictures drawn at the same moment; each may need a few hundred megabytes. */
const PICTURES_AT_ONCE = 2;

/** How files are looked at. */
export interface ExaminerOptions {
  /** Folder in which they lie meanwhile; emptied at the beginning. */
  readonly folder: string;
  /** May veto. */
  readonly scan?: Scanner;
}

/**
 * Looks at files that come in, on this machine's disk: the size is cut while they are written, the type is found from the
 * bytes, the owner's scanner is asked, and pictures are drawn anew.
 */
export async function createExaminer({ folder, scan }: ExaminerOptions): Promise<ExamineFile> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const draw = createGate(PICTURES_AT_ONCE);

  async function look(arriving: ArrivingFile, path: string): Promise<Omit<ExaminedFile, 'discard'>> {
    const size = await stageFile(path, arriving.body, arriving.maxBytes);
    const { type, extension, also } = await detectType(path, size, arriving.name);
    if (!arriving.takes(type)) throw new Refusal('attachment_type', { detail: `It is ${type}.` });
    if (scan && !(await scan(path)))
      throw new Refusal('attachment_refused', { detail: 'The scanner did not pass it.' });
    const known = { type, extension, alsoExtensions: also };
    if (!DRAWN_ANEW.has(type)) return { ...known, size, bytes: () => createReadStream(path) };
    const drawn = `${path}.drawn`;
    const { width, height, thumbnail } = await draw(() => prepareImage(path, drawn, type));
    const { size: kept } = await stat(drawn);
    return { ...known, size: kept, width, height, thumbnail, bytes: () => createReadStream(drawn) };
  }

  return async (arriving) => {
    const path = join(folder, randomUUID());
    const discard = async () => {
      await Promise.all([rm(path, { force: true }), rm(`${path}.drawn`, { force: true })]);
    };
    try {
      return { ...(await look(arriving, path)), discard };
    } catch (error) {
      await discard();
      throw error;
    }
  };
}
