import type { callForm as english } from '../en/callForm.ts';
import type { SameWords } from '../words.ts';

/** The words of asking for a call, beyond those of every callback. */
export const callForm: SameWords<typeof english> = {
  callbackCountryNone: '목록에 없는 국가예요.',
  callbackShort_other: '번호가 짧아요. {{count}}자리가 부족해요.',
  callbackLong_other: '번호가 길어요. {{count}}자리를 줄여 주세요.',
  callbackNotHere: '이 국가에는 없는 번호예요: {{country}}. 번호를 확인하거나 +와 국가 번호부터 입력해 주세요.',
  callbackNotCalled: '이 국가로는 전화드리지 않아요: {{country}}. {{countries}} 번호를 입력해 주세요.',
  callbackNotCalledThere: '이 국가로는 전화드리지 않아요: {{country}}. 목록에 있는 국가의 번호를 입력해 주세요.',
  callbackPremium: '추가 요금이 드는 번호라 전화드릴 수 없어요. 일반 번호를 입력해 주세요.',
  callbackExtensionAdd: '내선 번호 추가',
  callbackExtension: '내선 번호',
  callbackExtensionWrong: '내선 번호에는 숫자와 *, #만 쓸 수 있어요.',
  callbackDepartment: '어디에서 전화드릴까요?',
  callbackDepartmentAny: '상관없어요',
  callbackSms: '문자로도 알려 주세요',
  callbackConsentMissing: '전화드리려면 먼저 동의가 필요해요.',
  callbackAnswerMissing: '이 질문에 답해 주세요.',
  callbackOptional: '{{label}} (선택)',
  callbackChecking: '확인하고 있어요…',
  callbackCheckFailed: '요청을 확인하지 못했어요. 다시 시도하거나 다른 방법으로 연락해 주세요.',
  callbackCodeTitle: '마지막 단계예요. 이 번호가 맞나요?',
  callbackCodeSent: '{{phone}}번으로 인증번호를 보냈어요.',
  callbackCode: '문자로 받은 인증번호',
  callbackCodeWrong: '인증번호가 맞지 않아요. 확인하거나 새 번호를 받아 주세요.',
  callbackCodeDone: '인증번호 확인',
  callbackCodeAgain: '인증번호 다시 받기',
  callbackCodeOther: '제 번호가 아니에요',
};
