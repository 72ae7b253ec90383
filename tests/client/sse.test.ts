import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createFrameReader, type Frame } from '../../src/client/sse.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

function readAll(text: string, cuts: readonly number[]): Frame[] {
  const read = createFrameReader();
  const all = bytes(text);
  const edges = [0, ...[...cuts].sort((a, b) => a - b).map((cut) => cut % (all.length + 1)), all.length].sort(
    (a, b) => a - b,
  );
  return edges.slice(1).flatMap((end, index) => read(all.slice(edges[index], end)));
}

describe('the reader of event streams', () => {
  it('gives a frame when its empty line has come, with the last id told', () => {
    const read = createFrameReader();
    expect(read(bytes('retry: 500\nid: a.1\nevent: event\ndata: {"x":1}\n'))).toEqual([]);
    expect(read(bytes('\n: heartbeat\n\ndata: two\ndata: lines\n\n'))).toEqual([
      { event: 'event', data: '{"x":1}', id: 'a.1' },
      { event: 'message', data: 'two\nlines', id: 'a.1' },
    ]);
  });

  it('B08: gives the same frames wherever the bytes are cut, also inside a character and between CR and LF', () => {
    const line = fc.stringMatching(/^[a-zA-Z0-9 żółć😀пример:]{0,12}$/u);
    const ending = fc.constantFrom('\n', '\r', '\r\n');
    const frame = fc.record({ data: fc.array(line, { minLength: 1, maxLength: 3 }), id: line, event: line, ending });
    fc.assert(
      fc.property(fc.array(frame, { maxLength: 5 }), fc.array(fc.nat(2000), { maxLength: 12 }), (frames, cuts) => {
        const text = frames
          .map(
            (f) =>
              `id: ${f.id}${f.ending}event: ${f.event}${f.ending}${f.data.map((d) => `data: ${d}${f.ending}`).join('')}${f.ending}`,
          )
          .join('');
        expect(readAll(text, cuts)).toEqual(readAll(text, []));
        expect(readAll(text, []).map((f) => f.data)).toEqual(frames.map((f) => f.data.join('\n')));
      }),
      { numRuns: 3_000 },
    );
  });
});
