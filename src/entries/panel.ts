import type { PanelHost } from '../widget/launcher/contract.ts';
import { mountPanel as mountPanelWith } from '../widget/panel/mountPanel.ts';

/** Sets the panel up on its host. */
export const mountPanel = (host: PanelHost) =>
  mountPanelWith(host, async () => {
    const { createVisitor } = await import('./visitor.ts');
    return (...parts) => createVisitor(host.options, ...parts);
  });
