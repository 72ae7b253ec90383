import { describe, expect, it } from 'vitest';
import { measureInPage } from '../eval/pageSpeed.ts';
import { createSeededRandom } from '../world/seededRandom.ts';

/** Entries in which every third word is their own, so that the vocabulary grows with the list. */
function entriesOf(count: number) {
  const random = createSeededRandom(count).next;
  const syllables = ['ka', 'lo', 'mi', 'ner', 'tas', 'vu', 'pol', 'zen', 'dri', 'ga', 'sho', 'fle'];
  const name = () => Array.from({ length: 4 }, () => syllables[Math.floor(random() * syllables.length)]).join('');
  return Array.from({ length: count }, (_, at) => ({
    id: `e${at}`,
    question: `How do I order the ${name()} with a ${name()}?`,
    answer: `Ask for the ${name()} in our shop, and take ${name()} with you when you come to us on a Monday.`,
  }));
}

describe('an index of 10,000 entries in a page, on a processor slowed four times', () => {
  it('is built without a task of more than 50 ms, and answers no key by one', async () => {
    const [measured] = await measureInPage([entriesOf(10_000)], ['how do I order the kalominer', 'come on a monday']);
    // One collection of garbage may fall into a task.
    expect(measured!.over50).toBeLessThanOrEqual(1);
    // How far below a frame it is depends on what else the machine does: `npm run eval:faq` tells.
    expect(measured!.p95).toBeLessThan(50);
  });
});
