import type { callForm as english } from '../en/callForm.ts';
import type { SameWords } from '../words.ts';

/** The words of asking for a call, beyond those of every callback. */
export const callForm: SameWords<typeof english> = {
  callbackCountryNone: '列表里没有这个国家或地区。',
  callbackShort_other: '号码太短：还差 {{count}} 位。',
  callbackLong_other: '号码太长：请去掉 {{count}} 位。',
  callbackNotHere: '{{country}}没有这个号码。请逐位检查，或以 + 和国家/地区代码开头。',
  callbackNotCalled: '我们无法拨打{{country}}。请输入以下国家或地区的号码：{{countries}}。',
  callbackNotCalledThere: '我们无法拨打{{country}}。请输入列表中某个国家或地区的号码。',
  callbackPremium: '这是付费号码，我们无法拨打。请输入普通号码。',
  callbackExtensionAdd: '添加分机号',
  callbackExtension: '分机号',
  callbackExtensionWrong: '分机号只能包含数字、* 和 #。',
  callbackDepartment: '希望哪个部门给您打电话？',
  callbackDepartmentAny: '都可以',
  callbackSms: '同时用短信通知我',
  callbackConsentMissing: '请先同意，我们才能给您打电话。',
  callbackAnswerMissing: '请回答这个问题。',
  callbackOptional: '{{label}}（选填）',
  callbackChecking: '正在检查…',
  callbackCheckFailed: '没能检查这个请求。请重试，或用其他方式联系我们。',
  callbackCodeTitle: '还差一步：这是您的号码吗？',
  callbackCodeSent: '我们已向 {{phone}} 发送验证码。',
  callbackCode: '短信验证码',
  callbackCodeWrong: '验证码不正确。请检查，或重新发送。',
  callbackCodeDone: '确认验证码',
  callbackCodeAgain: '重新发送',
  callbackCodeOther: '这不是我的号码',
};
