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
export async function createFrame(stage: HTMLElement, title: string, onLost: () => void): Promise<Frame> {
  const element = stage.ownerDocument.createElement('iframe');
  element.title = title;
  element.className = 'panel gone';
  element.setAttribute('part', 'panel');
  await new Promise((resolve) => {
    element.addEventListener('load', resolve, { once: true });
    stage.append(element);
  });
  try {
    const window = element.contentWindow as Frame['window'];
    // Where the page has no origin of its own, it may not look inside.
    const { document } = window;
    element.addEventListener('load', onLost);
    return { element, window, document };
  } catch (error) {
    element.remove();
    throw error;
  }
}
