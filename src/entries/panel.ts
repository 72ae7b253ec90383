import type { PanelHost } from '../widget/launcher/contract.ts';
import { mountPanel as mountPanelWith } from '../widget/panel/mountPanel.ts';

/** Sets the panel up on its host. */
export const mountPanel = (host: PanelHost) =>
  mountPanelWith(host, async (...parts) => (await import('./visitor.ts')).createVisitor(host.options, ...parts));
