import { createHash } from 'node:crypto';

/** What the build tells of itself in `deskbell/release.json`. */
export interface Release {
  readonly version: string;
  /** Integrity (`sha384-…`) by path. */
  readonly files: Readonly<Record<string, string>>;
}

/**
 * The tag pinned to one version by its integrity (W3C Subresource Integrity), with the launcher fetched beside it: the bell comes a
 * round trip sooner. With `all` an import map before them pins every file the tag may load (HTML, "import map integrity").
 */
export function pinnedLines(origin: string, { version, files }: Release, all: boolean): string[] {
  const base = `${origin}/v/${version}`;
  const launcher = Object.keys(files).find((file) => /^deskbell\/launcher-/.test(file)) ?? '';
  const map = JSON.stringify({ integrity: integrityBelow(base, files) });
  return [
    '# A tag that is pinned to this version and refused when a byte of it differs; its launcher comes beside it:',
    ...(all
      ? [
          '# (all that it loads is pinned, too, by the import map; where the policy works by hashes, that is',
          `# 'sha256-${createHash('sha256').update(map).digest('base64')}')`,
          `<script type="importmap">${map}</script>`,
        ]
      : []),
    `<link rel="modulepreload" href="${base}/${launcher}" integrity="${files[launcher] ?? ''}" crossorigin="anonymous">`,
    `<script async src="${base}/deskbell.js" integrity="${files['deskbell.js'] ?? ''}" crossorigin="anonymous"></script>`,
  ];
}

/** What the tag loads as modules, by address. */
function integrityBelow(base: string, files: Release['files']): Record<string, string> {
  const modules = Object.entries(files).filter(([file]) => /^deskbell\/[\w.-]+-[\w-]{8}\.js$/.test(file));
  return Object.fromEntries(modules.map(([file, integrity]) => [`${base}/${file}`, integrity]));
}
