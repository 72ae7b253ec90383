import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excerpt, firstAnswers, foldWords, hasWords, typicalReply } from '../../src/server/index.ts';
import type { Event } from '../../src/protocol/index.ts';

describe('words that are found', () => {
  it('are folded alike however they are written', () => {
    const same = [
      ['ŁÓDŹ', 'lodz'],
      ['Straße', 'STRASSE'],
      ['ﬁle', 'FILE'],
      ['e\u0301te\u0301', 'été'],
      ['Ærø', 'aero'],
      ['I\u0307stanbul', 'istanbul'],
    ];
    for (const [one, other] of same) expect(foldWords(one!)).toBe(foldWords(other!));
    expect(foldWords('C++ / “x” — 24,50 €')).toBe('c x 24 50');
    expect(foldWords('你好吗')).toBe('你 好 吗');
  });

  it('every word of a text finds it, and nothing that was folded holds a sign of a query', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        const folded = foldWords(text);
        expect(folded).toMatch(/^([\p{L}\p{N}]+( [\p{L}\p{N}]+)*)?$/u);
        for (const word of folded.split(' ')) expect(hasWords(folded, word)).toBe(true);
        expect(foldWords(folded)).toBe(folded);
      }),
    );
  });

  it('are shown in a piece of the text around them', () => {
    const text = `${'before '.repeat(80)}NEEDLE${' after'.repeat(80)}`;
    const piece = excerpt(text, 'needle');
    expect(piece).toContain('NEEDLE');
    expect(piece.length).toBeLessThanOrEqual(200);
    expect([piece[0], piece.at(-1)]).toEqual(['…', '…']);
    expect(excerpt('short', 'short')).toBe('short');
    expect(excerpt(`${'😀'.repeat(200)}`, 'x').isWellFormed()).toBe(true);
  });
});

describe('first answers', () => {
  const said = (kind: 'visitor' | 'agent' | 'bot', conversationId: string, second: number) =>
    ({
      type: 'message.sent',
      author: { kind, id: kind },
      conversationId,
      at: new Date(second * 1000).toISOString(),
      data: { text: 'x' },
    }) as Event;

  it('are counted once a conversation, from the first question, and not when nobody had asked or a machine answered', () => {
    const events = [
      said('visitor', 'a', 0),
      said('visitor', 'a', 10),
      said('agent', 'b', 12),
      said('visitor', 'c', 15),
      said('agent', 'a', 60),
      said('visitor', 'a', 70),
      said('bot', 'c', 75),
      said('agent', 'a', 500),
      said('visitor', 'b', 600),
      said('agent', 'b', 700),
    ];
    expect(firstAnswers(events, () => 1)).toEqual([{ seconds: 60, weight: 1 }]);
    expect(firstAnswers(events, () => 0)).toEqual([]);
  });

  it('come to a weighted median, rounded as people say it, once there are five', () => {
    const samples = (all: readonly number[], weight = 1) => all.map((seconds) => ({ seconds, weight }));
    expect(typicalReply(samples([1, 2, 3, 4]))).toBeUndefined();
    expect(typicalReply(samples([1, 2, 3, 4, 5]))).toBe(10);
    expect(typicalReply(samples([40, 50, 52, 300, 9000]))).toBe(50);
    expect(typicalReply(samples([100, 200, 200, 200, 200]))).toBe(210);
    expect(typicalReply(samples([700, 1000, 1000, 1000, 5000]))).toBe(900);
    expect(typicalReply([...samples([1000, 1000, 1000, 1000], 0.1), ...samples([60, 61], 1)])).toBe(60);
  });
});
