/** Milliseconds until nothing is going to be painted: a hidden page is not. */
const NOT_PAINTED_MS = 100;

/** Resolves once what was drawn can be seen: what comes next does not keep the visitor waiting. */
export function afterPaint(view: Window): Promise<void> {
  return new Promise((resolve) => {
    const soon = () => void view.setTimeout(resolve);
    if (!view.requestAnimationFrame) return soon();
    view.requestAnimationFrame(soon);
    view.setTimeout(resolve, NOT_PAINTED_MS);
  });
}
