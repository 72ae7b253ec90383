import type { callForm as english } from '../en/callForm.ts';
import type { SameWords } from '../words.ts';

/** The words of asking for a call, beyond those of every callback. */
export const callForm: SameWords<typeof english> = {
  callbackCountryNone: '清單中沒有這個國家或地區。',
  callbackShort_other: '號碼太短，還少 {{count}} 碼。',
  callbackLong_other: '號碼太長，請刪去 {{count}} 碼。',
  callbackNotHere: '{{country}}沒有這個號碼。請逐碼檢查，或以 + 和國碼開頭。',
  callbackNotCalled: '我們無法撥打{{country}}的電話。請輸入{{countries}}的號碼。',
  callbackNotCalledThere: '我們無法撥打{{country}}的電話。請輸入清單中任一國家或地區的號碼。',
  callbackPremium: '這個號碼需另外付費，我們無法撥打。請輸入一般號碼。',
  callbackExtensionAdd: '新增分機',
  callbackExtension: '分機',
  callbackExtensionWrong: '分機只能有數字、* 和 #。',
  callbackDepartment: '希望由誰致電給您？',
  callbackDepartmentAny: '都可以',
  callbackSms: '也用簡訊通知我這通電話',
  callbackConsentMissing: '請先勾選同意，我們才能致電給您。',
  callbackAnswerMissing: '請回答這個問題。',
  callbackOptional: '{{label}}（選填）',
  callbackChecking: '檢查中…',
  callbackCheckFailed: '我們沒能確認這項請求。請再試一次，或用其他方式聯絡我們。',
  callbackCodeTitle: '只差一步：這是您的號碼嗎？',
  callbackCodeSent: '我們已將驗證碼傳送到 {{phone}}。',
  callbackCode: '簡訊驗證碼',
  callbackCodeWrong: '驗證碼不正確。請再確認，或重新取得驗證碼。',
  callbackCodeDone: '確認驗證碼',
  callbackCodeAgain: '重新傳送驗證碼',
  callbackCodeOther: '這不是我的號碼',
};
