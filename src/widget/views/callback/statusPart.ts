import type { PanelContext } from '../../panel/context.ts';
import { CallStatus } from './CallStatus.tsx';
import { callStatusWords } from './callStatusWords.ts';
import { speakPart } from './speakPart.ts';

/** What follows a request, with a panel that knows its words. */
export async function statusPart(panel: PanelContext) {
  return { Part: CallStatus, panel: await speakPart(panel, callStatusWords) };
}
