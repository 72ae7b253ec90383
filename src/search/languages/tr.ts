import type { Language } from '../language.ts';

/**
 * Turkish. Own light stemmer: up to two endings of a list are cut, after "Information retrieval on Turkish texts", Can
 * and others 2008, who found the first letters of a word to do as well as full analysis.
 */
export const tr: Language = {
  code: 'tr',
  stem,
  synonyms:
    'iade iade_etmek geri_ödeme para_iadesi|değişim değiştirmek|iptal iptal_etmek vazgeçmek|teslimat kargo gönderim ' +
    'teslim|paket sipariş gönderi|fiyat ücret kaç_para tutar|ödeme ödemek|fatura fiş makbuz|hesap profil ' +
    'üyelik|giriş oturum login|kayıt üye kaydolmak|şifre parola|unutmak kaybetmek sıfırlamak|silmek kapatmak|tamir ' +
    'onarım|bozuk hasarlı arızalı|sorun hata problem|çalışmak|telefon cep numara|iletişim aramak ulaşmak|eposta ' +
    'mail|yardım destek|adres yer konum|tarih saat zaman|çocuk bebek|doktor hekim|hasta hastalık|satın ' +
    'almak|başlamak başlangıç|bitmek son|gerekli zorunlu|indirim kupon kampanya|iş çalışma|çalışan personel|şirket ' +
    'firma|para tutar|doğrulamak onaylamak|belge dosya|garanti|stok mevcut',
  weak:
    'acaba ama ancak artik asla bana bazi belki ben beni benim bir biz bize bizim bu bunu burada cok cunku da daha ' +
    'de degil diye en eger gibi hangi hem hep her hic icin ile ise kac kadar ki kim kime mi mu nasil ne neden ' +
    'nerede nereden nereye niye o olan olarak oldu olur onlar onu orada sana sen sey siz sizin su ve var veya ya ' +
    'yani yok zaman lutfen merhaba istiyorum miyim',
};

/** The leftmost match is the longest ending; three letters stay. */
const endings =
  /(?<=...)(larin|lerin|lari|leri|lar|ler|imiz|iniz|umuz|unuz|sini|sina|sinda|nin|nun|in|un|im|um|si|su|yi|yu|i|u|a|e|da|de|ta|te|dan|den|tan|ten|la|le|yla|yle|ya|ye|na|ne|ni|nu|nda|nde|ndan|nden|mak|mek|iyor|uyor|iyorum|uyorum|iyoruz|yor|acak|ecek|abilir|ebilir|abilirim|ebilirim|dim|dum|ti|tim|miyim|misiniz|li|lu|lik|luk|siz|suz|ma|me|masi|mesi)$/;

function stem(word: string): string {
  return word.replace(endings, '').replace(endings, '');
}
