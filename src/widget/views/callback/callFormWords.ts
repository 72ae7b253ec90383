import { callForm } from '../../../locales/en/callForm.ts';
import type { PartWords } from './speakPart.ts';

/** The words of asking for a call: English comes along, another language is fetched. */
export const callFormWords: PartWords = {
  english: callForm,
  languages: {
    de: () => import('../../../locales/de/callForm.ts').then(({ callForm }) => callForm),
    es: () => import('../../../locales/es/callForm.ts').then(({ callForm }) => callForm),
    fr: () => import('../../../locales/fr/callForm.ts').then(({ callForm }) => callForm),
    pl: () => import('../../../locales/pl/callForm.ts').then(({ callForm }) => callForm),
    ru: () => import('../../../locales/ru/callForm.ts').then(({ callForm }) => callForm),
    uk: () => import('../../../locales/uk/callForm.ts').then(({ callForm }) => callForm),
    zh: () => import('../../../locales/zh/callForm.ts').then(({ callForm }) => callForm),
  },
};
