import { callStatus } from '../../../locales/en/callStatus.ts';
import type { PartWords } from './speakPart.ts';

/** The words of a call under way: English comes along, another language is fetched. */
export const callStatusWords: PartWords = {
  english: callStatus,
  languages: {
    de: () => import('../../../locales/de/callStatus.ts').then(({ callStatus }) => callStatus),
    es: () => import('../../../locales/es/callStatus.ts').then(({ callStatus }) => callStatus),
    fr: () => import('../../../locales/fr/callStatus.ts').then(({ callStatus }) => callStatus),
    pl: () => import('../../../locales/pl/callStatus.ts').then(({ callStatus }) => callStatus),
    ru: () => import('../../../locales/ru/callStatus.ts').then(({ callStatus }) => callStatus),
    uk: () => import('../../../locales/uk/callStatus.ts').then(({ callStatus }) => callStatus),
    zh: () => import('../../../locales/zh/callStatus.ts').then(({ callStatus }) => callStatus),
  },
};
