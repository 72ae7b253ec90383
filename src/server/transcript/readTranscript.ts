import type { Event } from '../../protocol/index.ts';
import { forVisitor, type Reads } from '../desk/index.ts';

/** Events read at once, and at most: what came before is left out of a transcript. */
const PAGE = 500;
const MOST = 20_000;

/** The events of a conversation as its visitor may see them, oldest first. */
export async function readTranscript(reads: Reads, conversationId: string): Promise<Event[]> {
  const pages: Event[][] = [];
  let before: number | undefined;
  for (let count = 0; count < MOST; count += PAGE) {
    const query = { conversationId, limit: PAGE, ...(before === undefined ? {} : { before }) };
    const page = await reads.eventsBefore(query);
    pages.push(page);
    before = page[0]?.seq;
    if (page.length < PAGE) break;
  }
  return pages.reverse().flat().map(forVisitor);
}
