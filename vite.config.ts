import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { getManifest } from 'workbox-build';
import { defineConfig, type EnvironmentOptions, type Plugin } from 'vite';
import packageJson from './package.json' with { type: 'json' };
import { LANGUAGES } from './src/locales/languages.ts';
import type { launcher } from './src/locales/en/launcher.ts';

/** A file of `src/entries`. One file is one shipped artefact. */
const door = (name: string) => `${import.meta.dirname}/src/entries/${name}`;
const dist = (folder: string) => `${import.meta.dirname}/dist/${folder}`;

/** Packages a Node or npm build leaves to the reader's own `node_modules`. */
const ownDependencies = Object.keys({ ...packageJson.dependencies, ...packageJson.peerDependencies }).flatMap(
  (name) => [name, new RegExp(`^${name}/`)],
);

interface NumberingPlans {
  readonly version: number;
  readonly country_calling_codes: Record<string, string[]>;
  readonly countries: Record<string, unknown>;
}

const readPlans = (kind: 'max' | 'min') =>
  JSON.parse(
    readFileSync(`${import.meta.dirname}/node_modules/libphonenumber-js/metadata.${kind}.json`, 'utf8'),
  ) as NumberingPlans;

/** The numbering plans of the world, with the kinds of numbers: a premium number is told from others while it is typed. */
const numberingPlans = readPlans('max');
/** The same without them, for the small countries that share a code with two dozen others. */
const leanPlans = readPlans('min');

/**
 * The tag is a classic script. Without a scope of its own its names would become globals of the page; and in a script of
 * another origin `import()` has no address to resolve against (HTML, "muted errors"), so it is given the tag's. A tag of
 * `type="module"` is nobody's current script: it is found by its address.
 */
const scopedTag: Plugin = {
  name: 'scoped-tag',
  applyToEnvironment: (environment) => environment.name === 'page',
  generateBundle(_options, bundle) {
    for (const file of Object.values(bundle)) {
      if (file.type !== 'chunk' || file.fileName !== 'deskbell.js') continue;
      if (file.imports.length > 0) this.error('The tag must not import anything statically: it is a classic script.');
      const body = file.code.trim().replace(/export\s*\{\s*\};?/, '');
      const resolved = body.replace(/import\(`\.\/([^`]+)`\)/g, 'import(new URL(`$1`,tag.src))');
      if (resolved === body) this.error('The tag is expected to import the launcher.');
      const scoped = `(()=>{let tag=document.currentScript??document.querySelector(\`[src*="deskbell.js"]\`);${resolved}})()`;
      // A name that is nobody else's in there: the bundler shortens to letters.
      file.code = scoped.replace(/\btag\b/g, '$$');
    }
  },
};

/**
 * The bell comes in one request, and the panel in one more. What the bundler would fetch a second file for is a helper of one line, which besides
 * would stumble over what old libraries of a page add to every object.
 */
const oneShell: Plugin = {
  name: 'one-shell',
  applyToEnvironment: (environment) => environment.name === 'page',
  generateBundle(_options, bundle) {
    const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
    if (chunks.find(({ name }) => name === 'launcher')?.imports.length !== 0) {
      this.error('The launcher is expected to come in one file.');
    }
    const helper = 'var $1=a=>{let b={};for(let c of Object.keys(a))Object.defineProperty(b,c,{get:a[c]});return b};';
    const isHelper = (file: string) => file.includes('rolldown-runtime');
    for (const chunk of chunks.filter(({ imports }) => imports.some(isHelper))) {
      const code = chunk.code.replace(/import\{\w+ as (\w+)\}from"\.\/rolldown-runtime-[\w-]+\.js";/, helper);
      if (code === chunk.code) this.error(`${chunk.name} is expected to import the bundler’s helper.`);
      chunk.code = code;
      chunk.imports = chunk.imports.filter((file) => !isHelper(file));
    }
    for (const file of Object.keys(bundle).filter(isHelper)) delete bundle[file];
  },
};

/**
 * Tells the version and the integrity (W3C Subresource Integrity, SHA-384) of every file a page loads, in
 * `deskbell/release.json`: for tags with `integrity`, and for the server, which serves this version under `/v/<version>/` too.
 */
const release: Plugin = {
  name: 'release',
  applyToEnvironment: (environment) => environment.name === 'page',
  writeBundle({ dir }, bundle) {
    const integrity = (file: string) =>
      `sha384-${createHash('sha384')
        .update(readFileSync(`${dir}/${file}`))
        .digest('base64')}`;
    const scripts = Object.keys(bundle).filter((file) => file.endsWith('.js'));
    const files = Object.fromEntries(scripts.sort().map((file) => [file, integrity(file)]));
    writeFileSync(`${dir}/deskbell/release.json`, JSON.stringify({ version: packageJson.version, files }, null, 1));
  },
};

/** The worker is a classic script too, and takes no module syntax. */
const classicWorker: Plugin = {
  name: 'classic-worker',
  applyToEnvironment: ({ name }) => name === 'worker' || name === 'triggers' || name === 'analytics',
  generateBundle(_options, bundle) {
    for (const file of Object.values(bundle)) {
      if (file.type !== 'chunk') continue;
      const body = file.code.trim().replace(/export\s*\{\s*\};?/, '');
      // In a page its names would become globals.
      file.code = file.fileName.startsWith('deskbell/') ? `(()=>{${body}})();\n` : body;
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
 * `virtual:phone-metadata` exports `loadMetadata`: by the main country of a calling code, a loader of the plans of all
 * countries that share the code, so that a visitor fetches a few hundred bytes instead of the plans of the whole world.
 */
export const phoneMetadata: Plugin = {
  name: 'phone-metadata',
  resolveId: (id) => (id.startsWith('virtual:phone-metadata') ? `\0${id}` : undefined),
  load(id) {
    if (!id.startsWith('\0virtual:phone-metadata')) return undefined;
    const main = id.split('/')[1];
    const { version, country_calling_codes: codes, countries: plans } = numberingPlans;
    if (!main) {
      const loaders = Object.values(codes).map(
        ([country]) => `${country}: () => import('virtual:phone-metadata/${country}')`,
      );
      return `export const loadMetadata = { ${loaders.join(', ')} };`;
    }
    const [code, sharing] = Object.entries(codes).find(([, [first]]) => first === main) ?? [];
    if (!code || !sharing) this.error(`There is no numbering plan for ${main}.`);
    const lean = sharing.length > 10 ? sharing.filter((country) => country !== main && country !== 'CA') : [];
    const planOf = (country: string) => (lean.includes(country) ? leanPlans.countries : plans)[country];
    const countries = Object.fromEntries(sharing.map((country) => [country, planOf(country)]));
    return `export const metadata = ${JSON.stringify({ version, country_calling_codes: { [code]: sharing }, countries })};`;
  },
};

/** The parts of a language the panel fetches beside what it opens with. */
const PANEL_PARTS = [
  ...['live', 'faq', 'chat', 'callback', 'callForm', 'callStatus'],
  ...['chatMore', 'chatBlocks', 'chatEmoji', 'attachments', 'keeping'],
];

/**
 * `virtual:words` exports `loaders`: by tag, a loader of every language but English, which comes with the panel. A language is the
 * words the panel opens with and a loader of each of its parts, so that whoever speaks one fetches a single table of files.
 */
export const panelWords: Plugin = {
  name: 'panel-words',
  resolveId: (id) => (id.startsWith('virtual:words') ? `\0${id}` : undefined),
  load(id) {
    if (!id.startsWith('\0virtual:words')) return undefined;
    const tag = id.split('/')[1];
    if (!tag) {
      const others = Object.keys(LANGUAGES).filter((one) => one !== 'en');
      const loaders = others.map((one) => `'${one}': () => import('virtual:words/${one}/panel')`);
      return `export const loaders = { ${loaders.join(', ')} };`;
    }
    const file = (part: string) => `'${import.meta.dirname.replaceAll('\\', '/')}/src/locales/${tag}/${part}.ts'`;
    const parts = PANEL_PARTS.map((part) => `${part}: () => import(${file(part)}).then((words) => words.${part})`);
    return `import { panel } from ${file('panel')}; export const language = { panel, ${parts.join(', ')} };`;
  },
};

/**
 * `virtual:launcher-words` exports `words`: the launcher's few words in every language, a line each (`pl|Otwórz pomoc|Nie wczytano…`), the
 * smallest form they have in a file that every page pays for.
 */
export const launcherWords: Plugin = {
  name: 'launcher-words',
  resolveId: (id) => (id === 'virtual:launcher-words' ? `\0${id}` : undefined),
  async load(id) {
    if (id !== '\0virtual:launcher-words') return undefined;
    const lines = Object.keys(LANGUAGES).map(async (tag) => {
      const file = pathToFileURL(`${import.meta.dirname}/src/locales/${tag}/launcher.ts`).href;
      const { openHelp, failed } = ((await import(file)) as { launcher: Record<keyof typeof launcher, string> })
        .launcher;
      return [tag, openHelp, failed].join('|');
    });
    return `export const words = ${JSON.stringify((await Promise.all(lines)).join('\n'))};`;
  },
};

/** Groups of Unicode as a picker shows them; 2 is what only modifies others. */
const EMOJI_GROUPS = [0, 1, 3, 4, 5, 6, 7, 8, 9];
/** Newer ones are empty boxes on most devices. */
const EMOJI_VERSION = 15.1;

interface EmojiEntry {
  readonly emoji: string;
  readonly label: string;
  readonly tags?: readonly string[];
  readonly group?: number;
  readonly version: number;
  readonly skins?: readonly { readonly emoji: string; readonly tone: number | readonly number[] }[];
}

/** Names and search words of Unicode CLDR, by emoji. */
type Annotations = Readonly<Record<string, { readonly default?: readonly string[]; readonly tts?: readonly string[] }>>;

/** `virtual:emoji` exports `loaders`: by language, a loader of the emoji and their names as one text (see `readEmoji`). */
export const emojiData: Plugin = {
  name: 'emoji-data',
  resolveId: (id) => (id.startsWith('virtual:emoji') ? `\0${id}` : undefined),
  load(id) {
    if (!id.startsWith('\0virtual:emoji')) return undefined;
    const language = id.split('/emoji-')[1];
    if (!language) {
      const loaders = Object.keys(LANGUAGES).map((tag) => `'${tag}': () => import('virtual:emoji/emoji-${tag}')`);
      return `export const loaders = { ${loaders.join(', ')} };`;
    }
    const entries = emojiIn(language).filter(({ version }) => version <= EMOJI_VERSION);
    const groups = EMOJI_GROUPS.map((group) =>
      entries.filter((entry) => entry.group === group).map((entry) => emojiLine(entry, language)),
    );
    return `export const data = ${JSON.stringify(groups.map((lines) => lines.join('\n')).join('\n\n'))};`;
  },
  // The licence of the names wants to be where they are.
  generateBundle(_, bundle) {
    if (!Object.keys(bundle).some((name) => name.includes('/emoji-'))) return;
    const source = readFileSync(dependency('cldr-annotations-full/LICENSE'));
    this.emitFile({ type: 'asset', fileName: 'deskbell/emoji-licence.txt', source });
  },
};

const dependency = (path: string) => `${import.meta.dirname}/node_modules/${path}`;
const readJson = (path: string): unknown => JSON.parse(readFileSync(dependency(path), 'utf8'));

/** All emoji, named in a language: by emojibase-data, or where it lacks the language by CLDR, whose names it has the others from. */
function emojiIn(language: string): readonly EmojiEntry[] {
  const own = `emojibase-data/${language.toLowerCase()}/data.json`;
  if (existsSync(dependency(own))) return readJson(own) as EmojiEntry[];
  const names = new Map(
    ['annotations', 'annotationsDerived'].flatMap((kind) => {
      const folder = kind === 'annotations' ? 'cldr-annotations-full' : 'cldr-annotations-derived-full';
      const file = readJson(`${folder}/${kind}/${language}/annotations.json`) as Record<
        string,
        { annotations: Annotations }
      >;
      return Object.entries(file[kind]!.annotations).map(([emoji, names]) => [bareEmoji(emoji), names] as const);
    }),
  );
  return (readJson('emojibase-data/en/data.json') as EmojiEntry[]).map((entry) => {
    const { tts, default: tags } = names.get(bareEmoji(entry.emoji)) ?? {};
    return { ...entry, label: tts?.[0] ?? tags?.[0] ?? entry.label, tags: tags ?? [] };
  });
}

/** CLDR names emoji without the sign that only asks for their coloured form. */
const bareEmoji = (emoji: string) => emoji.replaceAll('\uFE0F', '');

/** An emoji in one line, with a star where a skin tone only has to follow its first sign. */
function emojiLine({ emoji, label, tags = [], skins = [] }: EmojiEntry, language: string): string {
  const [first = '', ...rest] = emoji.replace(/^(.)\uFE0F/u, '$1');
  const toned = [1, 2, 3, 4, 5].every((tone) => {
    const sign = first + String.fromCodePoint(0x1f3fa + tone) + rest.join('');
    return skins.some((skin) => skin.tone === tone && skin.emoji === sign);
  });
  const name = label.toLocaleLowerCase(language);
  const more = tags.map((tag) => tag.toLocaleLowerCase(language)).filter((tag) => !name.includes(tag));
  return `${emoji}${toned ? '*' : ''} ${name}${more.length > 0 ? `|${more.slice(0, 3).join(' ')}` : ''}`;
}

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
    // A country's numbering plan, a language's words and its emoji are fetched when needed; keeping all would be unkind to a phone.
    const files = listed.flatMap(({ manifestEntries }) => manifestEntries).filter(({ url }) => !isFetchedAlone(url));
    return `export const files = ${JSON.stringify(files.map(({ url }) => ({ url: `/${url}`, revision: null })))};`;
  },
};

const isFetchedAlone = (url: string) =>
  /\/(?:triggers|(?:[A-Z]{2}|emoji-[a-z]{2}|words-[a-z]{2})-[\w-]+)\.js$/.test(url);

/** What is drawn first when the panel opens, in one file: many small ones compress worse and cost a request each. */
const panelShell = {
  name: 'shell',
  includeDependenciesRecursively: false,
  test: (id: string) =>
    [
      /entries\/panel\.ts|node_modules\/preact\/|locales\/en\/panel/,
      /widget\/ui\/(Button|Icon|Retry|Skeleton|theme|base|tokens)/,
      /widget\/panel\/(?!words|otherLanguages|loadPart|ownText|presenceLine|suggest|useSugg|formatWhen|watchClient|startPlace|floatFrame|placeFrame|performM|WhoIsIn|keepFocus)/,
      /widget\/views\/faq\/(createFaqSource|faqSource|ArticleList|FaqSearchBox|SearchField|useArticles)/,
      /widget\/views\/home\/HomeView/,
    ].some((part) => part.test(id)),
};

/**
 * The visitor's client with what is drawn from it, and the small things several views share, in one more file: each request
 * costs a round trip, and browsers hold back the seventh at once.
 */
const visitorClient = {
  name: 'visitor',
  includeDependenciesRecursively: false,
  test: (id: string) =>
    [
      /entries\/visitor\.ts|node_modules\/valibot|locales\/textIn/,
      /src\/client\/(?!createPendingFiles|formatBytes|createAgentClient|index)/,
      /src\/protocol\/(errors|ids|limits|callback|fields|people|conversation|cursor)\.ts/,
      /widget\/panel\/(ownText|performMethod|WhoIsIn|startPlace|watchClient|presenceLine|suggestChannel|useSuggestions|formatWhen|loadPart)/,
      /widget\/site\/(deviceStorage|forgetTab|forgetTyped|watchTrouble|LazyKeepNote)/,
      /widget\/ui\/(OwnPicture|Face|savesData|Notice|TextField|viewIcons)/,
      /widget\/views\/home\/(formatHours|PageContact|ChannelBar|ForThisPage|OngoingCards)/,
      /widget\/views\/faq\/(keepFaq|watchSearchKey|withPageArticles|resolveLink|matchPage|articlesForPage|tellSearch|pageId)/,
      /widget\/views\/(chat\/(preview\/watchAnswers|sessionNotes)|callback\/(callMemory|knownDetails|useLazy))/,
    ].some((part) => part.test(id)),
};

/** What the number field and its numbering plans share, so that neither brings the whole of the other. */
const dialling = {
  name: 'dialling',
  includeDependenciesRecursively: false,
  test: (id: string) => /views\/callback\/(dialCodes|tidyNumber)/.test(id),
};

/** What begins the name of a file with words of a language other than English: `words-de-`. */
function languageIn(modules: readonly string[]): string {
  const tags = modules.map((id) => /\/locales\/([\w-]+)\/(?!launcher)\w+\.ts$/.exec(id)?.[1]);
  const other = tags.find((tag) => tag && tag !== 'en');
  return other ? `words-${other}-` : '';
}

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
          chunkFileNames: (chunk) => `${assets}${languageIn(chunk.moduleIds)}[name]-[hash].js`,
          assetFileNames: `${assets}[name]-[hash][extname]`,
          ...(entryFileNames === 'deskbell.js'
            ? { codeSplitting: { groups: [panelShell, visitorClient, dialling] } }
            : {}),
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
  plugins: [
    scopedTag,
    oneShell,
    release,
    classicWorker,
    inboxPage,
    phoneMetadata,
    emojiData,
    panelWords,
    launcherWords,
    precache,
  ],
  experimental: {
    renderBuiltUrl: (file, { hostType }) => (hostType === 'html' ? `/inbox/${file}` : { relative: true }),
  },
  builder: {
    async buildApp(builder) {
      for (const name of ['page', 'triggers', 'inbox', 'worker', 'analytics', 'npm', 'server']) {
        const environment = builder.environments[name];
        if (environment) await builder.build(environment);
      }
    },
  },
  environments: {
    page: browser('server', 'web', { deskbell: door('tag.ts') }, 'deskbell.js', 'deskbell/'),
    inbox: browser('client', 'web/inbox', { inbox: door('inbox.html') }, 'assets/[name]-[hash].js', 'assets/'),
    triggers: browser('server', 'web', { triggers: door('triggers.ts') }, 'deskbell/triggers.js', 'deskbell/triggers-'),
    analytics: browser(
      'server',
      'web',
      { analytics: door('analytics.ts') },
      'deskbell/analytics.js',
      'deskbell/analytics-',
    ),
    worker: browser('server', 'web', { worker: door('worker.ts') }, 'deskbell-worker.js', 'deskbell-worker/'),
    npm: library(
      'npm',
      {
        deskbell: door('npm.ts'),
        element: door('element.ts'),
        react: door('react.ts'),
        client: door('client.ts'),
        protocol: door('protocol.ts'),
        search: door('search.ts'),
        triggers: door('npmTriggers.ts'),
        analytics: door('npmAnalytics.ts'),
      },
      'page',
    ),
    server: library('server', { cli: door('cli.ts'), server: door('server.ts') }, 'node'),
  },
});
