import { readFileSync } from 'node:fs';
import { getManifest } from 'workbox-build';
import { defineConfig, type EnvironmentOptions, type Plugin } from 'vite';
import packageJson from './package.json' with { type: 'json' };

/** A file of `src/entries`. One file is one shipped artefact. */
const door = (name: string) => `${import.meta.dirname}/src/entries/${name}`;
const dist = (folder: string) => `${import.meta.dirname}/dist/${folder}`;

/** Packages a Node or npm build leaves to the reader's own `node_modules`. */
const ownDependencies = Object.keys(packageJson.dependencies).flatMap((name) => [name, new RegExp(`^${name}/`)]);

/** The numbering plans of the world, without the figures that only the server checks. */
const numberingPlans = JSON.parse(
  readFileSync(`${import.meta.dirname}/node_modules/libphonenumber-js/metadata.min.json`, 'utf8'),
) as { version: number; countries: Record<string, [callingCode: string, ...rest: unknown[]]> };

/**
 * The tag is a classic script. Without a scope of its own its names would become globals of the page; and in a script of
 * another origin `import()` has no address to resolve against (HTML, "muted errors"), so it is given the tag's.
 */
const scopedTag: Plugin = {
  name: 'scoped-tag',
  applyToEnvironment: (environment) => environment.name === 'page',
  generateBundle(_options, bundle) {
    for (const file of Object.values(bundle)) {
      if (file.type !== 'chunk' || file.fileName !== 'deskbell.js') continue;
      if (file.imports.length > 0) this.error('The tag must not import anything statically: it is a classic script.');
      const body = file.code.trim().replace(/export\s*\{\s*\};?/, '');
      const resolved = body.replace(/import\((`[^`]+`)\)/g, 'import(new URL($1,tag))');
      if (resolved === body) this.error('The tag is expected to import the launcher.');
      file.code = `(()=>{let tag=document.currentScript?.src;${resolved}})();\n`;
    }
  },
};

/** The worker is a classic script too, and takes no module syntax. */
const classicWorker: Plugin = {
  name: 'classic-worker',
  applyToEnvironment: (environment) => environment.name === 'worker',
  generateBundle(_options, bundle) {
    for (const file of Object.values(bundle)) {
      if (file.type === 'chunk') file.code = file.code.replace(/export\s*\{\s*\};?/, '');
    }
  },
};

/** The inbox is one page at `/inbox`, with and without a slash behind it: its files are named from the root. */
const inboxPage: Plugin = {
  name: 'inbox-page',
  enforce: 'post',
  applyToEnvironment: (environment) => environment.name === 'inbox',
  generateBundle(_options, bundle) {
    const page = bundle['inbox.html'];
    if (page) page.fileName = 'index.html';
  },
};

/**
 * `virtual:phone-metadata` exports `loadMetadata`: by country code, a loader of that one country's numbering plan, so that a
 * visitor fetches a few hundred bytes instead of the plans of the whole world.
 */
export const phoneMetadata: Plugin = {
  name: 'phone-metadata',
  resolveId: (id) => (id.startsWith('virtual:phone-metadata') ? `\0${id}` : undefined),
  load(id) {
    if (!id.startsWith('\0virtual:phone-metadata')) return undefined;
    const country = id.split('/')[1];
    if (!country) {
      const loaders = Object.keys(numberingPlans.countries).map(
        (code) => `${code}: () => import('virtual:phone-metadata/${code}')`,
      );
      return `export const loadMetadata = { ${loaders.join(', ')} };`;
    }
    const plan = numberingPlans.countries[country];
    if (!plan) this.error(`There is no numbering plan for ${country}.`);
    const { version } = numberingPlans;
    const one = { version, country_calling_codes: { [plan[0]]: [country] }, countries: { [country]: plan } };
    return `export const metadata = ${JSON.stringify(one)};`;
  },
};

/** `virtual:precache` lists the files of the widget and the inbox; both are built before the worker. */
const precache: Plugin = {
  name: 'precache',
  resolveId: (id) => (id === 'virtual:precache' ? `\0${id}` : undefined),
  async load(id) {
    if (id !== '\0virtual:precache') return undefined;
    const listed = await Promise.all([
      getManifest({ globDirectory: dist('web'), globPatterns: ['deskbell/*.js'], dontCacheBustURLsMatching: /./ }),
      getManifest({
        globDirectory: dist('web/inbox'),
        globPatterns: ['assets/*'],
        dontCacheBustURLsMatching: /./,
        modifyURLPrefix: { '': 'inbox/' },
      }),
    ]);
    // One country's numbering plan is fetched when it is needed; keeping all 245 would be unkind to a phone.
    const files = listed.flatMap(({ manifestEntries }) => manifestEntries).filter(({ url }) => !isNumberingPlan(url));
    return `export const files = ${JSON.stringify(files.map(({ url }) => ({ url: `/${url}`, revision: null })))};`;
  },
};

const isNumberingPlan = (url: string) => /\/[A-Z]{2}-[\w-]+\.js$/.test(url);

/** What is drawn first when the panel opens, in one file: many small ones compress worse and cost a request each. */
const panelShell = {
  name: 'shell',
  includeDependenciesRecursively: false,
  test: (id: string) =>
    [
      /preact\/hooks|jsx-runtime|i18next|locales\/en\/panel/,
      /widget\/ui\/(Button|Icon|Retry|Skeleton|theme|base|tokens)/,
      /widget\/panel\/(?!languages|presenceLine|suggest|useSugg|formatWhen|watchClient|startPlace|floatFrame|placeFrame|performM|WhoIsIn|keepFocus)/,
      /widget\/views\/faq\/(createFaqSource|faqSource|ArticleList|FaqSearchBox|SearchField|useArticles)/,
      /widget\/views\/home\/HomeView/,
    ].some((part) => part.test(id)),
};

/** What runs in a browser: hashed names that can be cached for ever. */
function browser(
  consumer: 'client' | 'server',
  outDir: string,
  input: Record<string, string>,
  entryFileNames: string,
  assets: string,
): EnvironmentOptions {
  return {
    // Vite wraps each import() of a "client" in a helper that adds <link> elements to the page; a "server" is left alone.
    consumer,
    resolve: { noExternal: true, conditions: ['module', 'browser', 'production', 'import', 'default'] },
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      minify: 'oxc',
      manifest: entryFileNames === 'deskbell.js',
      outDir: dist(outDir),
      // The first one sweeps; the others put theirs beside it.
      emptyOutDir: entryFileNames === 'deskbell.js',
      target: 'es2022',
      modulePreload: false,
      cssCodeSplit: true,
      assetsInlineLimit: 0,
      rolldownOptions: {
        input,
        output: {
          entryFileNames,
          chunkFileNames: `${assets}[name]-[hash].js`,
          assetFileNames: `${assets}[name]-[hash][extname]`,
          ...(entryFileNames === 'deskbell.js' ? { codeSplitting: { groups: [panelShell] } } : {}),
        },
      },
    },
  };
}

/** What runs in Node, or is bundled again by somebody else. */
function library(outDir: string, input: Record<string, string>, runsIn: 'page' | 'node'): EnvironmentOptions {
  return {
    // As above: a "server" is left without helpers of Vite's own.
    consumer: 'server',
    resolve: runsIn === 'node' ? { builtins: [/^node:/] } : { conditions: ['module', 'browser', 'import', 'default'] },
    build: {
      outDir: dist(outDir),
      emptyOutDir: true,
      target: runsIn === 'node' ? 'node20' : 'es2022',
      minify: false,
      modulePreload: false,
      rolldownOptions: {
        input,
        external: [/^node:/, ...ownDependencies],
        preserveEntrySignatures: 'strict',
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
      },
    },
  };
}

export default defineConfig({
  root: 'src/entries',
  publicDir: false,
  base: './',
  logLevel: 'warn',
  define: { __DESKBELL_VERSION__: JSON.stringify(packageJson.version) },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  plugins: [scopedTag, classicWorker, inboxPage, phoneMetadata, precache],
  experimental: {
    renderBuiltUrl: (file, { hostType }) => (hostType === 'html' ? `/inbox/${file}` : { relative: true }),
  },
  builder: {
    async buildApp(builder) {
      for (const name of ['page', 'inbox', 'worker', 'npm', 'server']) {
        const environment = builder.environments[name];
        if (environment) await builder.build(environment);
      }
    },
  },
  environments: {
    page: browser('server', 'web', { deskbell: door('tag.ts') }, 'deskbell.js', 'deskbell/'),
    inbox: browser('client', 'web/inbox', { inbox: door('inbox.html') }, 'assets/[name]-[hash].js', 'assets/'),
    worker: browser('server', 'web', { worker: door('worker.ts') }, 'deskbell-worker.js', 'deskbell-worker/'),
    npm: library(
      'npm',
      {
        deskbell: door('npm.ts'),
        client: door('client.ts'),
        protocol: door('protocol.ts'),
        search: door('search.ts'),
      },
      'page',
    ),
    server: library('server', { cli: door('cli.ts'), server: door('server.ts') }, 'node'),
  },
});
