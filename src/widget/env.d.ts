declare module '*.css?inline' {
  const css: string;
  export default css;
}

declare module 'virtual:phone-metadata' {
  import type { MetadataJson } from 'libphonenumber-js/core';
  /** By the main country of a calling code (ISO 3166): fetches the numbering plans of all countries that share it. */
  export const loadMetadata: Readonly<Record<string, () => Promise<{ metadata: MetadataJson }>>>;
}

declare module 'virtual:emoji' {
  /** By language: fetches its emoji as text, see `readEmoji`. */
  export const loaders: Readonly<Record<string, () => Promise<{ readonly data: string }>>>;
}

declare module 'virtual:words' {
  /** By tag: fetches a language other than English. */
  export const loaders: Readonly<
    Record<string, () => Promise<{ readonly language: import('./panel/loadWords.ts').Language }>>
  >;
}

declare module 'virtual:launcher-words' {
  /** The launcher's words, a language a line: its tag, the bell's name, what is said when the panel could not be had. */
  export const words: string;
}
