declare module 'virtual:precache' {
  /** The built files of the widget and the inbox, with the addresses they are served at. */
  export const files: readonly { readonly url: string; readonly revision: string | null }[];
}
