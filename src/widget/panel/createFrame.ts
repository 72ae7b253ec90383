/** The frame the panel is drawn into, with the realm that belongs to it. */
export interface Frame {
  readonly element: HTMLIFrameElement;
  readonly window: Window & typeof globalThis;
  readonly document: Document;
}

/**
 * Makes the panel's frame: an empty document of our own inside the shadow root, hidden until it is shown. Firefox puts a
 * new document into it a moment later, so its `load` is waited for; elsewhere that has come before `append` returns.
 * A frame that is moved in the page loads anew and is empty: `onLost` is told.
 */
export async function createFrame(root: ShadowRoot, title: string, onLost: () => void): Promise<Frame> {
  const element = root.ownerDocument.createElement('iframe');
  element.title = title;
  element.className = 'panel gone';
  await new Promise((resolve) => {
    element.addEventListener('load', resolve, { once: true });
    root.append(element);
  });
  element.addEventListener('load', onLost);
  const window = element.contentWindow as Frame['window'] | null;
  if (!window) throw new Error('The page took the frame away while it was being made.');
  return { element, window, document: window.document };
}
