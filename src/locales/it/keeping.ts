import type { keeping as english } from '../en/keeping.ts';
import type { SameWords } from '../words.ts';

/** What a visitor is told before their device keeps anything, where the site asks for that. */
export const keeping: SameWords<typeof english> = {
  keepNote: 'Quando scrivi, questo dispositivo conserva la nostra conversazione, così puoi riprenderla più tardi.',
};
