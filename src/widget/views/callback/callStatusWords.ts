import { callStatus } from '../../../locales/en/callStatus.ts';
import type { PartWords } from './speakPart.ts';

/** The words of a call under way: English comes along, another language is fetched. */
export const callStatusWords: PartWords = { english: callStatus, part: 'callStatus' };
