import type { callForm as english } from '../en/callForm.ts';
import type { SameWords } from '../words.ts';

/** The words of asking for a call, beyond those of every callback. */
export const callForm: SameWords<typeof english> = {
  callbackCountryNone: '該当する国・地域がありません。',
  callbackShort_other: '番号が短すぎます。あと {{count}} 桁必要です。',
  callbackLong_other: '番号が長すぎます。{{count}} 桁減らしてください。',
  callbackNotHere: 'この番号は{{country}}にはありません。番号をお確かめいただくか、+ と国番号から入力してください。',
  callbackNotCalled: '{{country}}にはお電話できません。{{countries}}の番号を入力してください。',
  callbackNotCalledThere: '{{country}}にはお電話できません。一覧にある国・地域の番号を入力してください。',
  callbackPremium: 'この番号は追加料金がかかるため、お電話できません。一般の番号を入力してください。',
  callbackExtensionAdd: '内線番号を追加',
  callbackExtension: '内線番号',
  callbackExtensionWrong: '内線番号に使えるのは数字、*、# のみです。',
  callbackDepartment: 'どの担当からお電話しますか？',
  callbackDepartmentAny: '指定なし',
  callbackSms: 'SMS でも通知を受け取る',
  callbackConsentMissing: 'お電話を差し上げるため、先に同意をお願いします。',
  callbackAnswerMissing: 'この質問にお答えください。',
  callbackOptional: '{{label}}（任意）',
  callbackChecking: '確認しています…',
  callbackCheckFailed: 'ご依頼を確認できませんでした。もう一度お試しいただくか、別の方法でご連絡ください。',
  callbackCodeTitle: 'あと一歩です。この番号で間違いありませんか？',
  callbackCodeSent: '{{phone}} に確認コードをお送りしました。',
  callbackCode: 'SMS の確認コード',
  callbackCodeWrong: 'コードが正しくありません。お確かめいただくか、再送してください。',
  callbackCodeDone: 'コードを確認',
  callbackCodeAgain: 'コードを再送',
  callbackCodeOther: 'この番号ではありません',
};
