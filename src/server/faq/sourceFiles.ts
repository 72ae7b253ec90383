import { readdirSync, statSync } from 'node:fs';
import { basename, join, relative, sep } from 'node:path';
import { kindOfName } from './sourceKind.ts';

/** A file with articles as the folder shows it. */
export interface SourceFile {
  readonly path: string;
  /** Changes whenever the file does. */
  readonly stamp: string;
  readonly bytes: number;
  /** Language by the ending `.en.md`, by the name `en.csv` or by the folder `en/`. */
  readonly locale?: string;
}

/**
 * The files with articles in a folder and all below it, in order of their paths; for a file just that file. Names that
 * begin with a dot or an underscore, and readmes, are passed over.
 * @throws {Error} of `node:fs` when the place cannot be read.
 */
export function sourceFiles(place: string): SourceFile[] {
  if (!statSync(place).isDirectory()) return [fileAt(place, '')];
  return readdirSync(place, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory() && isArticleFile(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .flatMap((path) => {
      const inside = relative(place, path);
      if (inside.split(sep).some(isHidden)) return [];
      try {
        return [fileAt(path, inside)];
      } catch {
        // Gone since it was listed, or a link to nowhere.
        return [];
      }
    });
}

function isArticleFile(name: string): boolean {
  return ['markdown', 'json', 'csv'].includes(kindOfName(name) ?? '') && !/^readme\./i.test(name);
}

function isHidden(part: string): boolean {
  return /^[._]/.test(part) || part === 'node_modules';
}

function fileAt(path: string, inside: string): SourceFile {
  const { mtimeMs, ctimeMs, size } = statSync(path);
  const locale = localeOf(path, inside);
  return { path, stamp: `${mtimeMs} ${ctimeMs} ${size}`, bytes: size, ...(locale ? { locale } : {}) };
}

function localeOf(path: string, inside: string): string | undefined {
  const name = basename(path);
  // A table or list named after its language; `de.md` is an article with an odd name.
  const whole = /^([a-z]{2}(-[^.]+)?)\.(csv|json)$/.exec(name)?.[1];
  const ending = whole ?? /\.([^.]+)\.[^.]+$/.exec(name)?.[1];
  const folder = inside.includes(sep) ? inside.split(sep)[0] : undefined;
  return [ending, folder].find((part) => part !== undefined && isLanguage(part));
}

const isKnown = new Map<string, boolean>();

/** A folder `api` is no language although its name could be a tag: the language must be a known one. */
function isLanguage(part: string): boolean {
  if (!/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(part)) return false;
  const known = isKnown.get(part) ?? nameOf(part) !== undefined;
  isKnown.set(part, known);
  return known;
}

function nameOf(tag: string): string | undefined {
  try {
    return new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' }).of(tag);
  } catch {
    return undefined;
  }
}

/** The slug a file's name gives: without folder, endings and language. Absent for names without Latin letters or digits. */
export function slugOfFile(path: string): string | undefined {
  return slugOf(
    basename(path)
      .replace(/\.[^.]+$/, '')
      .replace(/\.[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, ''),
  );
}

/** A slug made of a text: its Latin letters and digits, the rest as hyphens. Absent when nothing is left. */
export function slugOf(text: string): string | undefined {
  const slug = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[łŁ]/g, 'l')
    .replace(/ß/g, 'ss')
    .replace(/[øØ]/g, 'o')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 80)
    .replace(/^-+|-+$/g, '');
  return slug === '' ? undefined : slug;
}
