import type { panel as english } from '../en/panel.ts';
import type { SameWords } from '../words.ts';

/** Words of what is there as soon as the panel is: its shell, the search, the first view. */
export const panel: SameWords<typeof english> = {
  back: '返回',
  closeHelp: '关闭帮助',
  viewFailed: '这部分没能加载，请检查网络连接。',
  stillLoading: '仍在加载…',
  tryAgain: '重试',
  greeting: '您好，有什么可以帮您？',
  searchName: '有什么可以帮您？',
  searchPlaceholder: '搜索答案',
  clearSearch: '清空搜索',
  mostAsked: '常见问题',
  allArticles: '查看全部文章',
  answers: '答案',
  results_other: '找到 {{count}} 个答案',
  nothingFound: '没有找到“{{query}}”的答案。',
  nothingFoundHelp: '换个说法试试，或直接问我们，问题不用重新输入。',
  askAbout: '就此咨询我们',
  notThis: '不是您要找的？',
  faqFailed: '答案没能加载。',
};
