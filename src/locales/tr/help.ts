import type { help as english } from '../en/help.ts';
import type { SameWords } from '../words.ts';

/** Words of the hosted help pages. */
export const help: SameWords<typeof english> = {
  help: 'Yardım',
  search: 'Ara',
  searchLabel: 'Nasıl yardımcı olabiliriz?',
  found: '“{{query}}” için yanıtlar',
  nothing: '“{{query}}” için bir şey bulunamadı.',
  nothingHint: 'Başka sözcükler deneyin ya da aşağıdaki makalelere göz atın.',
  allArticles: 'Tüm makaleler',
  otherArticles: 'Diğerleri',
  inCategory: '“{{category}}” içinde tümü ({{count}})',
  related: 'İlgili makaleler',
  previous: 'Önceki sayfa',
  next: 'Sonraki sayfa',
  notFound: 'Bu sayfa burada yok',
  notFoundHint: 'Taşınmış ya da kaldırılmış olabilir. Aradığınızı arama kutusuyla bulabilirsiniz.',
  otherLanguages: 'Diğer diller',
  empty: 'Henüz makale yok.',
  skip: 'İçeriğe geç',
  breadcrumbs: 'Buradasınız',
  stillNeedHelp: 'Başka sorunuz var mı?',
};
