import type { help as english } from '../en/help.ts';
import type { SameWords } from '../words.ts';

/** Words of the hosted help pages. */
export const help: SameWords<typeof english> = {
  help: '도움말',
  search: '검색',
  searchLabel: '무엇을 도와드릴까요?',
  found: '‘{{query}}’에 대한 답변',
  nothing: '‘{{query}}’에 맞는 내용이 없어요.',
  nothingHint: '다른 단어로 검색하거나 아래 글을 둘러보세요.',
  allArticles: '모든 도움말',
  otherArticles: '더 보기',
  inCategory: '‘{{category}}’ 글 {{count}}개 모두 보기',
  related: '관련 글',
  previous: '이전 페이지',
  next: '다음 페이지',
  notFound: '페이지를 찾을 수 없어요',
  notFoundHint: '옮겨졌거나 삭제되었을 수 있어요. 검색해 보세요.',
  otherLanguages: '다른 언어',
  empty: '아직 글이 없어요.',
  skip: '본문으로 건너뛰기',
  breadcrumbs: '현재 위치',
  stillNeedHelp: '더 도움이 필요하세요?',
};
