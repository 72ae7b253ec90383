import { beforeAll, describe, expect, it } from 'vitest';
import { createIndex, type FaqIndex, highlight } from '../../src/search/index.ts';
import { shopEntries } from './shopEntries.ts';

const indexes = new Map<string, FaqIndex>();

beforeAll(async () => {
  for (const [locale, entries] of Object.entries(shopEntries))
    indexes.set(locale, await createIndex(entries, { locale }));
});

const first = (locale: string, query: string) => indexes.get(locale)?.search(query)[0]?.id;

describe('search in Polish', () => {
  it.each(['zwrot', 'zwrotu', 'zwrócić', 'zwrócenie towaru', 'towary'])(
    'finds how to return goods by "%s"',
    (query) => {
      expect(first('pl', query)).toBe('return');
    },
  );

  it.each(['reklamacji', 'złożenie reklamacji', 'reklamacje'])('finds other forms of a word: "%s"', (query) => {
    expect(first('pl', query)).toBe('claim');
  });

  it('does not mind missing diacritics', () => {
    for (const query of ['jak zwrócić towar', 'złożyć reklamację', 'godziny w Łodzi']) {
      const bare = query.normalize('NFD').replace(/\p{M}/gu, '').replace(/ł/g, 'l').replace(/Ł/g, 'L');
      expect(indexes.get('pl')?.search(bare)).toEqual(indexes.get('pl')?.search(query));
    }
  });
});

describe('search in Russian', () => {
  it.each([
    ['товаров', 'return'],
    ['возврат товара', 'return'],
    ['доставки', 'cost'],
    ['стоимость доставкой', 'cost'],
    ['пароля', 'password'],
  ])('finds "%s" whatever the case', (query, id) => {
    expect(first('ru', query)).toBe(id);
  });

  it('takes ё for е', () => {
    expect(first('ru', 'елки')).toBe('hedgehog');
    expect(first('ru', 'ёлки')).toBe('hedgehog');
  });

  it('reads words typed on the Latin layout', () => {
    expect(first('ru', 'ljcnfdrf')).toBe('cost');
    expect(first('ru', 'pf,sk gfhjkm')).toBe('password');
  });
});

describe('search in Chinese', () => {
  it.each([
    ['退货', 'return'],
    ['我想退货', 'return'],
    ['配送费用', 'cost'],
    ['密码忘了', 'password'],
    ['我的密码', 'password'],
  ])('finds "%s", which has no spaces', (query, id) => {
    expect(first('zh', query)).toBe(id);
  });

  it('finds after the first character', () => {
    expect(first('zh', '配')).toBe('cost');
  });
});

describe('search in German', () => {
  it.each(['größe', 'Grösse', 'groesse', 'GRÖSSEN'])('finds sizes by "%s"', (query) => {
    expect(first('de', query)).toBe('sizes');
  });

  it('finds a part of a compound', () => {
    expect(first('de', 'Kosten')).toBe('cost');
    expect(first('de', 'Versand')).toBe('cost');
  });

  it('knows everyday words for the same thing', () => {
    expect(first('de', 'was kostet die Lieferung')).toBe('cost');
  });
});

describe('search in English', () => {
  it('reads words typed on the Russian layout', () => {
    expect(first('en', 'зфыыцщкв')).toBe('password');
  });

  it('forgives a slip in a word no entry has', () => {
    for (const query of ['pasword', 'passwrod', 'passworf', 'delivrey cost']) {
      expect(first('en', query)).toBe(query.startsWith('pass') || query === 'pasword' ? 'password' : 'cost');
    }
  });

  it('takes three letters for four of which one is missing, not for another word of three', async () => {
    const entries = ['Is parking free?', 'Can I pay by card?', 'Is there a bar?'].map((question, at) => ({
      id: `${at}`,
      question,
      answer: '',
    }));
    const index = await createIndex(entries, { locale: 'en' });
    expect(index.search('fre ')[0]?.id).toBe('0');
    expect(index.search('car ')[0]?.id).toBe('1');
    expect(index.search('baz ').map((hit) => hit.id)).not.toContain('2');
  });

  it('finds from the third letter on', () => {
    for (let typed = 3; typed <= 'password'.length; typed++) {
      expect(first('en', 'password'.slice(0, typed))).toBe('password');
    }
  });

  it('takes only the last word for unfinished, and only until something follows it', () => {
    expect(first('en', 'invo')).toBe('invoice');
    expect(indexes.get('en')?.search('pass ').length).toBeLessThanOrEqual(
      indexes.get('en')?.search('pass').length ?? 0,
    );
  });

  it('joins words torn apart and parts words run together', () => {
    expect(first('en', 'whats app')).toBe('whatsapp');
    expect(first('en', 'forgotpassword')).toBe('password');
  });

  it('finds e-mail by email', () => {
    expect(first('en', 'email')).toBe('track');
  });
});

describe('search in other languages', () => {
  it.each([
    ['de', 'Wann wird mein Paket geliefert?', 'Lieferung der Pakete'],
    ['es', '¿Cómo puedo devolver un artículo?', 'devoluciones de articulos'],
    ['fr', "Comment annuler l'abonnement ?", 'annulation abonnements'],
    ['uk', 'Як повернути товар?', 'повернення товарів'],
    ['cs', 'Jak mohu vrátit zboží?', 'vraceni zbozi'],
    ['it', "Come posso annullare l'ordine?", 'annullamento ordini'],
    ['pt', 'Como faço para trocar a senha?', 'troca de senhas'],
    ['nl', 'Hoe kan ik mijn bestelling annuleren?', 'annulering bestellingen'],
    ['tr', 'Siparişimi nasıl iptal edebilirim?', 'siparis iptali'],
    ['ar', 'كيف يمكنني إرجاع المنتج؟', 'ارجاع منتجات'],
    ['ja', '返品はどうすればいいですか', '返品したい'],
    ['ro', 'Cum pot returna un produs?', 'vreau sa returnez produsele'],
    ['ko', '환불을 받으려면 어떻게 해야 하나요?', '환불은 어떻게'],
    ['he', 'איך מחזירים מוצר?', 'המוצרים'],
    ['hi', 'मैं उत्पाद कैसे लौटाऊं?', 'उत्पादों की वापसी'],
    ['vi', 'Làm thế nào để trả lại hàng?', 'tra hang'],
    ['id', 'Bagaimana cara mengembalikan barang?', 'pengembalian barang'],
    ['th', 'ฉันจะคืนสินค้าได้อย่างไร?', 'คืนสินค้า'],
  ])('finds other forms and spellings in %s', async (locale, question, query) => {
    const entries = [
      { id: 'other', question: '12345', answer: '' },
      { id: 'right', question, answer: '' },
    ];
    const index = await createIndex(entries, { locale });
    expect(index.language.code).toBe(locale);
    expect(index.search(query)[0]?.id).toBe('right');
  });
});

describe('search in Chinese of both kinds', () => {
  it.each(['zh-Hant', 'zh-TW', 'zh-Hant-HK'])(
    'takes simplified signs for traditional ones and back in %s',
    async (locale) => {
      const entries = [
        { id: 'shipping', question: '運費多少錢？', answer: '' },
        { id: 'password', question: '忘记密码怎么办', answer: '' },
      ];
      const index = await createIndex(entries, { locale });
      expect(index.language.code).toBe('zh-Hant');
      expect(index.search('运费')[0]?.id).toBe('shipping');
      expect(index.search('忘記密碼')[0]?.id).toBe('password');
      expect(highlight('運費多少錢？', '运费', index.language)[0]).toEqual({ text: '運費', hit: true });
    },
  );

  it('stays simplified elsewhere', async () => {
    for (const locale of ['zh', 'zh-CN', 'zh-Hans'])
      expect((await createIndex([], { locale })).language.code).toBe('zh');
  });
});

describe('search in a language it has no part for', () => {
  it('still finds whole words, forms and slips', async () => {
    const index = await createIndex([{ id: 'a', question: 'Miten palautan tuotteen?', answer: '' }], { locale: 'fi' });
    for (const query of ['palautan', 'palautus', 'tuoteen']) expect(index.search(query)[0]?.id).toBe('a');
  });

  it('folds Arabic letters', async () => {
    const index = await createIndex([{ id: 'a', question: 'أين طلبي؟', answer: '' }], { locale: 'xx' });
    expect(index.search('اين طلبى')[0]?.id).toBe('a');
  });
});
