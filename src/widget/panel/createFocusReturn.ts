import type { Frame } from '../launcher/createFrame.ts';
import type { PanelHost } from '../launcher/contract.ts';

/** Where the focus goes when a panel closes. */
export interface FocusReturn {
  /** The panel opens: notes where the focus is on the page. */
  remember(): void;
  /** The panel has closed: back to where the visitor came from, else to the bell. Who has gone on elsewhere stays there. */
  giveBack(): void;
}

/** Keeps where the focus was on the page while a panel is open (WCAG 2.2, 2.4.3). */
export function createFocusReturn(host: PanelHost, frame: Frame): FocusReturn {
  let cameFrom: HTMLElement | undefined;

  /** What of the page has the focus, if it is not the widget that has it. */
  function outside(): HTMLElement | undefined {
    const { host: element } = host.root;
    const { activeElement } = element.getRootNode() as Document;
    const ours: readonly (Element | null)[] = [null, element.ownerDocument.body, element, frame.window.frameElement];
    return ours.includes(activeElement) ? undefined : (activeElement as HTMLElement);
  }

  return {
    remember() {
      cameFrom = outside();
    },
    giveBack() {
      if (outside()) return;
      (cameFrom?.isConnected ? cameFrom : host.bell()).focus({ preventScroll: true });
      // A bell that is not to be seen takes no focus, and keys must not go to what is hidden.
      if (host.root.activeElement === frame.element) frame.element.blur();
    },
  };
}
