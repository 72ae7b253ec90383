import type { callForm as english } from '../en/callForm.ts';
import type { SameWords } from '../words.ts';

/** The words of asking for a call, beyond those of every callback. */
export const callForm: SameWords<typeof english> = {
  callbackCountryNone: 'Такої країни в списку немає.',
  callbackShort_one: 'Номер закороткий: бракує {{count}} цифри.',
  callbackShort_few: 'Номер закороткий: бракує {{count}} цифр.',
  callbackShort_many: 'Номер закороткий: бракує {{count}} цифр.',
  callbackShort_other: 'Номер закороткий: бракує {{count}} цифри.',
  callbackLong_one: 'Номер задовгий: приберіть {{count}} цифру.',
  callbackLong_few: 'Номер задовгий: приберіть {{count}} цифри.',
  callbackLong_many: 'Номер задовгий: приберіть {{count}} цифр.',
  callbackLong_other: 'Номер задовгий: приберіть {{count}} цифри.',
  callbackNotHere:
    'У цій країні ({{country}}) такого номера немає. Перевірте кожну цифру або почніть із + і коду країни.',
  callbackNotCalled: 'До цієї країни ми не телефонуємо: {{country}}. Введіть номер іншої країни: {{countries}}.',
  callbackNotCalledThere: 'До цієї країни ми не телефонуємо: {{country}}. Введіть номер однієї з країн списку.',
  callbackPremium: 'Дзвінки на цей номер платні, тому ми на нього не телефонуємо. Введіть звичайний номер.',
  callbackExtensionAdd: 'Додати внутрішній номер',
  callbackExtension: 'Внутрішній номер',
  callbackExtensionWrong: 'У внутрішньому номері бувають лише цифри, * і #.',
  callbackDepartment: 'Хто має зателефонувати?',
  callbackDepartmentAny: 'Байдуже',
  callbackSms: 'Повідомити про дзвінок і в СМС',
  callbackConsentMissing: 'Спершу дайте згоду, щоб ми могли зателефонувати.',
  callbackAnswerMissing: 'Дайте відповідь на це запитання.',
  callbackOptional: '{{label}} (необов’язково)',
  callbackChecking: 'Перевіряємо…',
  callbackCheckFailed: 'Не вдалося перевірити запит. Спробуйте ще раз або зв’яжіться з нами інакше.',
  callbackCodeTitle: 'Ще один крок: це ваш номер?',
  callbackCodeSent: 'Ми надіслали код на {{phone}}.',
  callbackCode: 'Код із нашого СМС',
  callbackCodeWrong: 'Код неправильний. Перевірте його або попросіть новий.',
  callbackCodeDone: 'Підтвердити код',
  callbackCodeAgain: 'Надіслати новий код',
  callbackCodeOther: 'Це не мій номер',
};
