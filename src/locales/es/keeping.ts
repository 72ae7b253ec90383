import type { keeping as english } from '../en/keeping.ts';
import type { SameWords } from '../words.ts';

/** What a visitor is told before their device keeps anything, where the site asks for that. */
export const keeping: SameWords<typeof english> = {
  keepNote: 'En cuanto escriba, este dispositivo guardará nuestra conversación para que pueda seguirla más tarde.',
};
