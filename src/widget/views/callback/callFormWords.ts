import { callForm } from '../../../locales/en/callForm.ts';
import type { PartWords } from './speakPart.ts';

/** The words of asking for a call: English comes along, another language is fetched. */
export const callFormWords: PartWords = { english: callForm, part: 'callForm' };
