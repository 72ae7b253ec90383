declare module '*.css';
declare module '*.css?inline' {
  const css: string;
  export default css;
}

interface ImportMeta {
  /** Vite's: by path, a loader of every file that fits the patterns. */
  glob<Value>(patterns: string | readonly string[], options: { import: string }): Record<string, () => Promise<Value>>;
}
