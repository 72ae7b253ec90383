/** Puts text on the clipboard. False when the browser does not allow it. */
export async function copyText(view: Window, text: string): Promise<boolean> {
  try {
    await view.navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyBySelection(view.document, text);
  }
}

/** Without a secure connection there is no clipboard to write to; what is selected can be copied all the same. */
function copyBySelection(document: Document, text: string): boolean {
  const field = document.createElement('textarea');
  const { activeElement } = document;
  field.value = text;
  field.className = 'visually-hidden';
  document.body.append(field);
  field.select();
  const done = document.execCommand?.('copy') ?? false;
  field.remove();
  (activeElement as HTMLElement | null)?.focus();
  return done;
}
