// `deskbell/protocol`: the words both sides speak, with their checks, for a backend of your own.
export * from '../protocol/index.ts';
