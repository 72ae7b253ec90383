import type { faq as english } from '../en/faq.ts';
import type { SameWords } from '../words.ts';

/** Words of the FAQ to browse and of an article. */
export const faq: SameWords<typeof english> = {
  articles: 'Sık sorulan soruların yanıtları',
  backToArticles: 'Tüm makaleler',
  otherArticles: 'Diğerleri',
  onThisPage: 'Bu sayfada',
  recentlyRead: 'Son okunanlar',
  youAreHere: 'Buradasınız',
  copyLink: 'Bağlantıyı kopyala',
  linkCopied: 'Bağlantı kopyalandı',
  linkToCopy: 'Bu makalenin bağlantısı',
  related: 'İlgili makaleler',
  helpful: 'Bu işinize yaradı mı?',
  yes: 'Evet',
  no: 'Hayır',
  helpfulThanks: 'Teşekkürler, sevindik.',
  unhelpfulThanks: 'Teşekkürler. Size kişisel olarak yanıt verelim mi?',
  rateNote: 'Ne eksikti? (isteğe bağlı)',
  rateSend: 'Gönder',
  stillNeedHelp: 'Başka sorunuz var mı?',
  articleMissing: 'Bu makale artık burada değil. Arama kutusunu deneyin.',
  opensInNewTab: 'yeni sekmede açılır',
};
