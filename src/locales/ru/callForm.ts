import type { callForm as english } from '../en/callForm.ts';
import type { SameWords } from '../words.ts';

/** The words of asking for a call, beyond those of every callback. */
export const callForm: SameWords<typeof english> = {
  callbackCountryNone: 'Такой страны в списке нет.',
  callbackShort_one: 'Номер слишком короткий: не хватает {{count}} цифры.',
  callbackShort_few: 'Номер слишком короткий: не хватает {{count}} цифр.',
  callbackShort_many: 'Номер слишком короткий: не хватает {{count}} цифр.',
  callbackShort_other: 'Номер слишком короткий: не хватает {{count}} цифры.',
  callbackLong_one: 'Номер слишком длинный: уберите {{count}} цифру.',
  callbackLong_few: 'Номер слишком длинный: уберите {{count}} цифры.',
  callbackLong_many: 'Номер слишком длинный: уберите {{count}} цифр.',
  callbackLong_other: 'Номер слишком длинный: уберите {{count}} цифры.',
  callbackNotHere:
    'В этой стране ({{country}}) такого номера нет. Проверьте каждую цифру или начните с + и кода страны.',
  callbackNotCalled: 'В эту страну мы не звоним: {{country}}. Введите номер другой страны: {{countries}}.',
  callbackNotCalledThere: 'В эту страну мы не звоним: {{country}}. Введите номер одной из стран списка.',
  callbackPremium: 'Звонки на этот номер платные, поэтому мы на него не звоним. Введите обычный номер.',
  callbackExtensionAdd: 'Добавить внутренний номер',
  callbackExtension: 'Внутренний номер',
  callbackExtensionWrong: 'Во внутреннем номере бывают только цифры, * и #.',
  callbackDepartment: 'Кто должен позвонить?',
  callbackDepartmentAny: 'Всё равно',
  callbackSms: 'Сообщить о звонке и в СМС',
  callbackConsentMissing: 'Сначала дайте согласие, чтобы мы могли позвонить.',
  callbackAnswerMissing: 'Ответьте на этот вопрос.',
  callbackOptional: '{{label}} (необязательно)',
  callbackChecking: 'Проверяем…',
  callbackCheckFailed: 'Не получилось проверить запрос. Попробуйте ещё раз или свяжитесь с нами иначе.',
  callbackCodeTitle: 'Ещё один шаг: это ваш номер?',
  callbackCodeSent: 'Мы отправили код на {{phone}}.',
  callbackCode: 'Код из нашего СМС',
  callbackCodeWrong: 'Код неверный. Проверьте его или запросите новый.',
  callbackCodeDone: 'Подтвердить код',
  callbackCodeAgain: 'Отправить новый код',
  callbackCodeOther: 'Это не мой номер',
};
