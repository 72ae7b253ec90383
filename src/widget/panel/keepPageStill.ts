/**
 * Keeps the page behind a sheet from scrolling while a finger or a wheel moves over what does not scroll itself. Nothing
 * of the page is changed for it. Two fingers still zoom. The answer ends it.
 */
export function keepPageStill(sheet: Document): () => void {
  const hold = (event: Event) => {
    const fingers = (event as Partial<TouchEvent>).touches?.length ?? 1;
    const zooms = fingers > 1 || (event as Partial<WheelEvent>).ctrlKey;
    if (!zooms && event.cancelable && !scrolls(event.target as Element | null)) event.preventDefault();
  };
  const options = { passive: false };
  sheet.addEventListener('touchmove', hold, options);
  sheet.addEventListener('wheel', hold, options);
  return () => {
    sheet.removeEventListener('touchmove', hold);
    sheet.removeEventListener('wheel', hold);
  };
}

function scrolls(from: Element | null): boolean {
  for (let element = from; element; element = element.parentElement) {
    const { overflowX, overflowY } = element.ownerDocument.defaultView!.getComputedStyle(element);
    if (/auto|scroll/.test(overflowY) && element.scrollHeight > element.clientHeight) return true;
    if (/auto|scroll/.test(overflowX) && element.scrollWidth > element.clientWidth) return true;
  }
  return false;
}
