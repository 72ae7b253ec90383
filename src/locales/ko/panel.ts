import type { panel as english } from '../en/panel.ts';
import type { SameWords } from '../words.ts';

/** Words of what is there as soon as the panel is: its shell, the search, the first view. */
export const panel: SameWords<typeof english> = {
  back: '뒤로',
  closeHelp: '도움말 닫기',
  viewFailed: '이 부분을 불러오지 못했어요. 연결을 확인해 주세요.',
  tryAgain: '다시 시도',
  greeting: '안녕하세요, 무엇을 도와드릴까요?',
  searchName: '무엇을 도와드릴까요?',
  searchPlaceholder: '답변 검색',
  clearSearch: '검색어 지우기',
  mostAsked: '많이 찾는 질문',
  allArticles: '모든 도움말 보기',
  answers: '답변',
  results_other: '답변 {{count}}개를 찾았어요',
  nothingFound: '‘{{query}}’에 대한 답변을 찾지 못했어요.',
  nothingFoundHelp: '다른 단어로 검색하거나 저희에게 물어보세요. 질문은 그대로 옮겨 드려요.',
  askAbout: '이 내용 문의하기',
  notThis: '찾던 내용이 아닌가요?',
  faqFailed: '답변을 불러오지 못했어요.',
};
