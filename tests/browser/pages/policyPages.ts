import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { documentOf, plainPage, tagOf, type EmbedPage, type Site } from './EmbedPage.ts';

const RELEASE = join(import.meta.dirname, '../../../dist/web/deskbell/release.json');
const NONCE = 'bm9uY2U';
const policy = (...rules: string[]) => ({ 'content-security-policy': rules.join('; ') });
const withNonce = (site: Site) => documentOf(tagOf(site, `nonce="${NONCE}"`));
const trusted = ["require-trusted-types-for 'script'", "trusted-types 'none'"];

/** What a page or its server forbids. */
export const policyPages: readonly EmbedPage[] = [
  {
    name: 'G01: the strictest policy there is: nonce, no styles, Trusted Types without a policy',
    html: withNonce,
    headers: ({ desk }) =>
      policy(
        "default-src 'none'",
        `script-src 'nonce-${NONCE}' 'strict-dynamic'`,
        "style-src 'none'",
        `connect-src ${desk}`,
        "base-uri 'none'",
        "form-action 'none'",
        "frame-ancestors 'none'",
        ...trusted,
      ),
  },
  {
    name: 'G01: scripts by a list of hosts, without styles, frames, images and workers',
    html: plainPage(''),
    headers: ({ desk }) =>
      policy(
        "default-src 'none'",
        `script-src ${desk}`,
        "style-src 'none'",
        "frame-src 'none'",
        "child-src 'none'",
        "worker-src 'none'",
        `connect-src ${desk}`,
        ...trusted,
      ),
  },
  {
    name: 'G01: a policy in a meta element',
    html: (site) =>
      documentOf(
        `<meta http-equiv="content-security-policy" content="default-src 'none'; script-src ${site.desk}; connect-src ${site.desk}; ${trusted.join('; ')}">${tagOf(site)}`,
      ),
  },
  {
    name: 'G01: an integrity policy: only scripts whose digests the page knows',
    html: ({ desk }) => {
      const { files } = JSON.parse(readFileSync(RELEASE, 'utf8')) as { files: Record<string, string> };
      const known = Object.fromEntries(Object.entries(files).map(([file, digest]) => [`${desk}/${file}`, digest]));
      return documentOf(
        `<script type="importmap">${JSON.stringify({ integrity: known })}</script>
<script async src="${desk}/deskbell.js" integrity="${files['deskbell.js']}" crossorigin="anonymous"></script>`,
      );
    },
    headers: () => ({ 'integrity-policy': 'blocked-destinations=(script)', ...policy('require-sri-for script') }),
  },
  {
    name: 'G01: COOP and COEP require-corp',
    html: plainPage(''),
    headers: () => ({
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-embedder-policy': 'require-corp',
      'cross-origin-resource-policy': 'same-origin',
    }),
  },
  {
    name: 'G01: COEP credentialless and a tag asked for with CORS',
    html: (site) => documentOf(tagOf(site, 'crossorigin')),
    headers: () => ({ 'cross-origin-embedder-policy': 'credentialless' }),
  },
  {
    name: 'G01: no features by permissions policy, no referrer',
    html: plainPage(''),
    headers: () => ({
      'permissions-policy': 'autoplay=(), fullscreen=(), sync-xhr=(), unload=(), clipboard-write=(), microphone=()',
      'referrer-policy': 'no-referrer',
      'x-frame-options': 'DENY',
    }),
  },
  {
    name: 'G08: a policy that lets the script in but no request to the desk',
    html: withNonce,
    headers: () => policy("default-src 'none'", `script-src 'nonce-${NONCE}' 'strict-dynamic'`, "style-src 'none'"),
    reported: /^connect-src/,
    reach: 'opened',
    limits: 'The page forbids what a message needs; the panel opens and says how else to reach the site.',
  },
  {
    name: 'G04: a sandboxed frame that keeps its origin',
    html: (site) =>
      documentOf(
        '',
        `<iframe sandbox="allow-scripts allow-same-origin allow-forms" style="width:900px;height:760px" srcdoc="${quoted(documentOf(tagOf(site)))}"></iframe>`,
      ),
    framed: true,
  },
  {
    name: 'G04: a sandboxed frame without an origin, as file previews and code playgrounds have it',
    html: (site) =>
      documentOf(
        '',
        `<iframe sandbox="allow-scripts" style="width:900px;height:760px" srcdoc="${quoted(documentOf(tagOf(site)))}"></iframe>`,
      ),
    framed: true,
    reach: 'heard',
    limits: 'Without an origin a document may not reach into a frame of its own, and the panel lives in one.',
  },
];

function quoted(html: string): string {
  return html.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
}
