import type { DeskbellOptions } from './Deskbell.ts';

/** When the bell is fetched: when the page has nothing else to do, at the visitor's first touch of the page, or at once. */
export type LoadMoment = 'idle' | 'interaction' | 'immediate';

/** What a tag says: how to set the widget up, and when. */
export type TagOptions = DeskbellOptions & { readonly load?: LoadMoment };

/** Reads the attributes of the tag. The widget itself passes over values it cannot use. */
export function readTag(script: { readonly src: string; readonly dataset: DOMStringMap }, pageUrl: string): TagOptions {
  const { endpoint } = script.dataset;
  let address = new URL(script.src).origin;
  try {
    if (endpoint) address = new URL(endpoint, pageUrl).href.replace(/\/+$/, '');
  } catch {
    // Not an address: the server the tag came from is as good a guess as any.
  }
  return { ...script.dataset, endpoint: address };
}
