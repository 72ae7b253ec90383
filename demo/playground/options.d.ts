/** A field of the playground. */
export interface PlaygroundOption {
  readonly name: string;
  readonly label: string;
  readonly choices?: readonly string[];
  readonly type?: string;
  readonly hint?: string;
  readonly anew?: boolean;
}

export const OPTIONS: readonly PlaygroundOption[];
export const METHODS: readonly (readonly [string, readonly unknown[]])[];
export const EVENTS: readonly string[];
