/** Puts text where the caret of a field stands, in the place of what is selected there; gives the text as it is then. */
export function insertAt(field: HTMLTextAreaElement, text: string): string {
  const { selectionStart, selectionEnd, value } = field;
  // The browser's own way keeps "undo".
  field.setRangeText(text, selectionStart, selectionEnd, 'end');
  return field.value === value ? value.slice(0, selectionStart) + text + value.slice(selectionEnd) : field.value;
}
