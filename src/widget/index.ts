// All a visitor sees: launcher/ (the bell, in the page), panel/ (a document of its own), views/<topic>/ and ui/ in it.
export { mountLauncher } from './launcher/mountLauncher.ts';
export { type CreateVisitor, mountPanel, type Visitor } from './panel/mountPanel.ts';
