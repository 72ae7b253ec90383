import { callback } from './callback.ts';
import { callForm } from './callForm.ts';
import { callStatus } from './callStatus.ts';
import { chat } from './chat.ts';
import { faq } from './faq.ts';
import { live } from './live.ts';
import { panel } from './panel.ts';

/** All words of the widget. The page fetches them by topic; this is their list. */
export const widget = { ...panel, ...live, ...faq, ...chat, ...callback, ...callForm, ...callStatus };
