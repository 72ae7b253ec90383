import type { callStatus as english } from '../en/callStatus.ts';
import type { SameWords } from '../words.ts';

/** The words of a call under way and after it, beyond those of every callback. */
export const callStatus: SameWords<typeof english> = {
  callbackStepRingingUs: '{{name}} 님과 연결하고 있어요',
  callbackStepRingingSomebody: '연결하고 있어요',
  callbackTimeLeft: '{{time}} 남음',
  callbackDelay: '5분만 기다려 주세요',
  callbackDelayedTitle: '{{time}}에 전화드릴게요',
  callbackDelayedText: '천천히 하세요. 그전에는 전화가 울리지 않아요.',
  callbackRetryAt: '{{when}}에 다시 전화드릴게요.',
  callbackWasBusy: '통화 중이었어요: {{phone}}',
  callbackWasMachine: '음성 사서함으로 연결됐어요: {{phone}}',
  callbackWasWrong: '다른 분이 받으셨어요. {{phone}} 번호가 맞나요?',
  callbackIMissed: '못 받았어요, 다시 걸어 주세요',
  callbackNobodyCalled: '전화가 오지 않았어요',
  callbackExpiredTitle: '죄송합니다, 전화드리지 못했어요',
  callbackExpiredText: '너무 오래 기다리셨어요. 다시 요청하거나 시간을 선택해 주세요.',
  callbackFailedTitle: '죄송합니다, 전화를 걸지 못했어요',
  callbackFailedPhone: '지금 저희 전화에 문제가 있어요. 저희 쪽 문제이고, 요청은 그대로 남아 있어요.',
  callbackFailedNumber: '{{phone}}번으로 연결되지 않아요. 다른 번호를 입력해 주세요.',
  callbackTryNow: '지금 다시 시도',
  callbackCalendar: '캘린더에 추가',
  callbackManage: '변경 링크 복사',
  callbackManaged: '복사했어요. 이 링크로 어떤 기기에서든 전화를 변경하거나 취소할 수 있어요.',
  callbackManageLink: '이 전화를 변경하는 링크',
  callbackRemindSms: '문자로 미리 알려 드릴게요.',
  callbackRemindEmail: '이메일로 미리 알려 드릴게요.',
  callbackRateWord: '한마디 남기기 (선택)',
};
