/** What axe-core leaves to people, decided once, with the reason. `element` is matched with the start of the element's markup. */
export const EXPLAINED: readonly { readonly rule: string; readonly element: RegExp; readonly why: string }[] = [
  {
    rule: 'label-content-name-mismatch',
    element: /class="emoji-/,
    why: 'An emoji is a picture, not a text: speech control finds it by the name it is shown with in its hint (2.5.3).',
  },
];
