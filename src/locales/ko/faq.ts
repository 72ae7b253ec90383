import type { faq as english } from '../en/faq.ts';
import type { SameWords } from '../words.ts';

/** Words of the FAQ to browse and of an article. */
export const faq: SameWords<typeof english> = {
  articles: '자주 묻는 질문',
  backToArticles: '모든 도움말',
  otherArticles: '더 보기',
  onThisPage: '이 페이지의 내용',
  recentlyRead: '최근 읽은 글',
  youAreHere: '현재 위치',
  copyLink: '링크 복사',
  linkCopied: '링크를 복사했어요',
  linkToCopy: '이 글의 링크',
  related: '관련 글',
  helpful: '도움이 되셨나요?',
  yes: '예',
  no: '아니요',
  helpfulThanks: '감사합니다. 도움이 되었다니 기뻐요.',
  unhelpfulThanks: '감사합니다. 저희가 직접 답해 드릴까요?',
  rateNote: '어떤 점이 부족했나요? (선택)',
  rateSend: '보내기',
  stillNeedHelp: '더 도움이 필요하세요?',
  articleMissing: '이 글은 더 이상 없어요. 검색해 보세요.',
  opensInNewTab: '새 탭에서 열려요',
};
