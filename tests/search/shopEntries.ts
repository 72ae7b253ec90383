import type { FaqEntry } from '../../src/search/index.ts';

/** A small shop's questions, one list a language; ids mean the same in each. */
export const shopEntries: Record<'en' | 'pl' | 'ru' | 'zh' | 'de', FaqEntry[]> = {
  en: [
    { id: 'return', question: 'How do I return an item?', answer: 'Send it back within 14 days for a full refund.' },
    { id: 'cost', question: 'How much does delivery cost?', answer: 'Free over 50 euros, otherwise 4.90.' },
    { id: 'track', question: 'Where is my parcel?', answer: 'Use the tracking number from our e-mail.' },
    {
      id: 'password',
      question: 'I forgot my password',
      answer: 'Click "Reset" on the login page.',
      alternatives: ['cannot sign in', 'locked out of my account'],
      tags: ['account'],
    },
    { id: 'invoice', question: 'Can I get an invoice for my company?', answer: 'Enter your VAT number at checkout.' },
    { id: 'whatsapp', question: 'Are you on WhatsApp?', answer: 'Yes, on weekdays.' },
  ],
  de: [
    { id: 'return', question: 'Wie kann ich Ware zurückgeben?', answer: 'Innerhalb von 14 Tagen.' },
    { id: 'cost', question: 'Wie hoch sind die Versandkosten?', answer: 'Ab 50 Euro liefern wir frei.' },
    { id: 'sizes', question: 'Welche Größen gibt es?', answer: 'Alle von S bis XL.' },
  ],
  pl: [
    { id: 'return', question: 'Jak zwrócić towar?', answer: 'Masz na to 14 dni.' },
    { id: 'cost', question: 'Ile kosztuje dostawa?', answer: 'Od 50 zł za darmo.' },
    { id: 'claim', question: 'Jak złożyć reklamację?', answer: 'Wypełnij formularz.' },
    { id: 'hours', question: 'W jakich godzinach pracuje sklep w Łodzi?', answer: 'Od 9 do 17.' },
  ],
  ru: [
    { id: 'return', question: 'Как вернуть товар?', answer: 'В течение 14 дней.' },
    { id: 'cost', question: 'Сколько стоит доставка?', answer: 'Бесплатно от 50 евро.' },
    { id: 'password', question: 'Я забыл пароль', answer: 'Нажмите «Сбросить» на странице входа.' },
    { id: 'hedgehog', question: 'Есть ли ещё ёлки?', answer: 'Да.' },
  ],
  zh: [
    { id: 'return', question: '怎么退货？', answer: '14天内可以退货。' },
    { id: 'cost', question: '配送需要多少钱？', answer: '满50欧元免费。' },
    { id: 'password', question: '忘记密码怎么办？', answer: '在登录页面点击重置。' },
  ],
};
