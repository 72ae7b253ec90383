// `deskbell/client`: the conversation without any UI, for an interface of your own.
export * from '../client/index.ts';
