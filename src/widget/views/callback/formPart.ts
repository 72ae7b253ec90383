import type { PanelContext } from '../../panel/context.ts';
import { CallForm } from './CallForm.tsx';
import { callFormWords } from './callFormWords.ts';
import { speakPart } from './speakPart.ts';

/** The form, with a panel that knows its words. */
export async function formPart(panel: PanelContext) {
  return { Part: CallForm, panel: await speakPart(panel, callFormWords) };
}
