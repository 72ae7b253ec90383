import type { FaqSource } from '../desk/index.ts';

/** A site without a FAQ. */
export const noFaq: FaqSource = { locales: () => [], get: () => undefined };
