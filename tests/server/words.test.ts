import { describe, expect, it } from 'vitest';
import { helpWords } from '../../src/server/faq/pages/helpWords.ts';
import { serverWords } from '../../src/server/serverWords.ts';
import { SAME_AS_ENGLISH } from '../locales/sameAsEnglish.ts';
import { asSaid, faultsOf, OTHERS, PARTS, readPart } from '../locales/wordRules.ts';

describe('what the server says', () => {
  it.each(OTHERS)('I03: in %s is complete, with the same places, translated', async (tag) => {
    const { words } = serverWords(tag);
    for (const part of PARTS.server) {
      expect(words[part]).toEqual(asSaid(tag, await readPart(tag, part)));
      expect([part, faultsOf(words[part], await readPart('en', part), tag, SAME_AS_ENGLISH[tag])]).toEqual([part, []]);
    }
  });

  it('is said in the language a tag means, in English where there are no words', () => {
    expect(serverWords('zh_TW').tag).toBe(serverWords('zh-HK').tag);
    expect(serverWords('pt-BR').tag).toBe(serverWords('pt').tag);
    expect(serverWords('sw').tag).toBe('en');
    expect(serverWords('').tag).toBe('en');
    expect(helpWords('de-AT')('help')).toBe('Hilfe');
  });
});
