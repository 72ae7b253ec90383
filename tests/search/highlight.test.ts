import { describe, expect, it } from 'vitest';
import { highlight, loadLanguage, neutral } from '../../src/search/index.ts';

async function marked(text: string, query: string, locale: string): Promise<string> {
  const segments = highlight(text, query, await loadLanguage(locale));
  return segments.map((segment) => (segment.hit ? `[${segment.text}]` : segment.text)).join('');
}

describe('highlight', () => {
  it('marks every form of a word', async () => {
    expect(await marked('Returns: how to return returned items', 'returning', 'en')).toBe(
      '[Returns]: how to [return] [returned] items',
    );
    expect(await marked('Zwrot towaru, zwroty', 'zwrotu ', 'pl')).toBe('[Zwrot] towaru, [zwroty]');
    expect(await marked('Возврат товара и товары', 'товаров', 'ru')).toBe('Возврат [товара] и [товары]');
  });

  it('marks words with and without diacritics', async () => {
    expect(await marked('Jak zwrócić towar?', 'zwrocic', 'pl')).toBe('Jak [zwrócić] towar?');
  });

  it('marks what the last word begins', async () => {
    expect(await marked('Delivery and deliverables', 'deliv', 'en')).toBe('[Delivery] and [deliverables]');
  });

  it('marks a word typed with a slip', async () => {
    expect(await marked('Reset the password', 'pasword', 'en')).toBe('Reset the [password]');
  });

  it('leaves function words alone', async () => {
    expect(await marked('How can I pay?', 'how can I pay', 'en')).toBe('How can I [pay]?');
  });

  it('marks characters where there are no spaces', async () => {
    expect(await marked('怎么退货？', '我要退货', 'zh')).toBe('怎么[退货]？');
  });

  it('keeps every letter of the text, markup and all', () => {
    const text = '<b>Łódź</b> & "ﬁne" 😀 e\u0301';
    expect(
      highlight(text, 'lodz fine', neutral)
        .map((segment) => segment.text)
        .join(''),
    ).toBe(text);
  });

  it('marks nothing for an empty query and gives nothing for an empty text', () => {
    expect(highlight('Text', '', neutral)).toEqual([{ text: 'Text', hit: false }]);
    expect(highlight('', 'text', neutral)).toEqual([]);
  });
});
