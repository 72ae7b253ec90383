const own = Object.getOwnPropertyDescriptors(HTMLIFrameElement.prototype);
const twins = new WeakMap<HTMLIFrameElement, HTMLIFrameElement>();

/**
 * jsdom gives a frame in a shadow tree no document. Here such a frame borrows that of a twin in the page, and says
 * `load` as browsers do.
 */
export function allowFramesInShadow(): void {
  for (const name of ['contentWindow', 'contentDocument'] as const) {
    const get = own[name].get as (this: HTMLIFrameElement) => unknown;
    Object.defineProperty(HTMLIFrameElement.prototype, name, {
      configurable: true,
      get(this: HTMLIFrameElement) {
        return get.call(this) ?? (this.getRootNode() instanceof ShadowRoot ? get.call(twinOf(this)) : null);
      },
    });
  }
  const { append } = Element.prototype;
  Element.prototype.append = function (...nodes) {
    append.apply(this, nodes);
    if (!(this.getRootNode() instanceof ShadowRoot)) return;
    for (const node of nodes) if (node instanceof HTMLIFrameElement) node.dispatchEvent(new Event('load'));
  };
}

function twinOf(frame: HTMLIFrameElement): HTMLIFrameElement {
  let twin = twins.get(frame);
  if (!twin) {
    twin = document.createElement('iframe');
    twins.set(frame, twin);
    document.body.append(twin);
  }
  return twin;
}
