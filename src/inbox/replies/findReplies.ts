import type { CannedReply } from '../../protocol/index.ts';

/** Replies shown at most. */
const MOST = 50;

/** The replies for what was typed after `/`: those whose shortcut begins with it, then those that have it anywhere. */
export function findReplies(replies: readonly CannedReply[], query: string): CannedReply[] {
  const wanted = folded(query);
  const rank = ({ shortcut, text }: CannedReply) => {
    if (folded(shortcut).startsWith(wanted)) return 0;
    if (folded(shortcut).includes(wanted)) return 1;
    return folded(text).includes(wanted) ? 2 : 3;
  };
  return replies
    .map((reply) => ({ reply, rank: rank(reply) }))
    .filter((ranked) => ranked.rank < 3)
    .sort((a, b) => a.rank - b.rank || a.reply.shortcut.localeCompare(b.reply.shortcut))
    .slice(0, MOST)
    .map(({ reply }) => reply);
}

/** The `/word` being typed right before the caret; absent when there is none. A slash inside a word or an address is no beginning. */
export function slashWord(text: string, caret: number): { readonly from: number; readonly query: string } | undefined {
  const match = /(?:^|\s)\/([\p{L}\p{N}_-]{0,40})$/u.exec(text.slice(0, caret));
  return match ? { from: caret - match[1]!.length - 1, query: match[1]! } : undefined;
}

function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/ł/giu, 'l').toLowerCase();
}
