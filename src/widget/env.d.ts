declare module '*.css?inline' {
  const css: string;
  export default css;
}

declare module 'virtual:phone-metadata' {
  import type { MetadataJson } from 'libphonenumber-js/core';
  /** By ISO 3166 code: fetches that country's numbering plan. */
  export const loadMetadata: Readonly<Record<string, () => Promise<{ metadata: MetadataJson }>>>;
}
