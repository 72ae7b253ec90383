/**
 * Keeps the page behind a sheet where it is: a finger or a wheel that finds nothing to move in the sheet moves nothing, and
 * pulls no page down to load it anew. The page's own styles are left alone. Sideways is free, for the swipe that goes back.
 * The answer lets go.
 */
export function keepScrollInside(document: Document): () => void {
  let from = { x: 0, y: 0 };
  const begin = ({ touches }: TouchEvent) => {
    from = { x: touches[0]?.clientX ?? 0, y: touches[0]?.clientY ?? 0 };
  };
  const drag = (event: TouchEvent) => {
    const touch = event.touches[0];
    // Two fingers zoom.
    if (!touch || event.touches.length > 1) return;
    const [x, y] = [from.x - touch.clientX, from.y - touch.clientY];
    if (Math.abs(y) > Math.abs(x) && !hasRoom(event.target, y)) stop(event);
  };
  const wheel = (event: WheelEvent) => {
    const { ctrlKey, deltaX, deltaY } = event;
    if (!ctrlKey && Math.abs(deltaY) > Math.abs(deltaX) && !hasRoom(event.target, deltaY)) stop(event);
  };

  document.addEventListener('touchstart', begin, { passive: true });
  document.addEventListener('touchmove', drag, { passive: false });
  document.addEventListener('wheel', wheel, { passive: false });
  return () => {
    document.removeEventListener('touchstart', begin);
    document.removeEventListener('touchmove', drag);
    document.removeEventListener('wheel', wheel);
  };
}

function stop(event: Event): void {
  if (event.cancelable) event.preventDefault();
}

/** Whether something around `target` can still be scrolled by `by` pixels down, or up where it is negative. */
function hasRoom(target: EventTarget | null, by: number): boolean {
  for (let element = target as Element | null; element?.parentElement; element = element.parentElement) {
    const room = by > 0 ? element.scrollHeight - element.clientHeight - element.scrollTop : element.scrollTop;
    if (room >= 1 && /auto|scroll/.test(getComputedStyle(element).overflowY)) return true;
  }
  return false;
}
