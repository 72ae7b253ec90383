import type { SameWords } from '../words.ts';
import type { help as english } from '../en/help.ts';

/** Words of the hosted help pages. */
export const help: SameWords<typeof english> = {
  help: '帮助',
  search: '搜索',
  searchLabel: '有什么可以帮您？',
  found: '“{{query}}”的答案',
  nothing: '没有找到与“{{query}}”相符的内容。',
  nothingHint: '换个说法试试，或浏览下面的文章。',
  allArticles: '全部文章',
  otherArticles: '其他',
  inCategory: '“{{category}}”全部 {{count}} 篇',
  related: '相关文章',
  previous: '上一页',
  next: '下一页',
  notFound: '没有这个页面',
  notFoundHint: '它可能已被移动或删除。可以试试搜索。',
  otherLanguages: '其他语言',
  empty: '还没有文章。',
  skip: '跳到正文',
  breadcrumbs: '当前位置',
  stillNeedHelp: '还需要帮助？',
};
