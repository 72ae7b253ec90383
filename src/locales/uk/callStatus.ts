import type { callStatus as english } from '../en/callStatus.ts';
import type { SameWords } from '../words.ts';

/** The words of a call under way and after it, beyond those of every callback. */
export const callStatus: SameWords<typeof english> = {
  callbackStepRingingUs: 'З’єднуємо з фахівцем: {{name}}',
  callbackStepRingingSomebody: 'З’єднуємо',
  callbackTimeLeft: 'Залишилося {{time}}',
  callbackDelay: 'Дайте мені 5 хвилин',
  callbackDelayedTitle: 'Зателефонуємо о {{time}}',
  callbackDelayedText: 'Не поспішайте. Раніше телефон не задзвонить.',
  callbackRetryAt: 'Спробуємо ще раз: {{when}}.',
  callbackWasBusy: 'Лінія була зайнята: {{phone}}',
  callbackWasMachine: 'На {{phone}} відповів автовідповідач',
  callbackWasWrong: 'Відповів хтось інший. Номер {{phone}} правильний?',
  callbackIMissed: 'Не встиг відповісти, зателефонуйте знову',
  callbackNobodyCalled: 'Мені ніхто не зателефонував',
  callbackExpiredTitle: 'Вибачте, ніхто не зміг зателефонувати',
  callbackExpiredText: 'Ваш запит чекав занадто довго. Замовте дзвінок ще раз або виберіть час.',
  callbackFailedTitle: 'Вибачте, зателефонувати не вдалося',
  callbackFailedPhone: 'Наш телефон зараз не працює. Це наша провина, ваш запит збережено.',
  callbackFailedNumber: 'До {{phone}} не додзвонитися. Вкажіть інший номер.',
  callbackTryNow: 'Спробувати зараз',
  callbackCalendar: 'Додати в календар',
  callbackManage: 'Скопіювати посилання для змін',
  callbackManaged: 'Скопійовано. За цим посиланням дзвінок можна перенести або скасувати з будь-якого пристрою.',
  callbackManageLink: 'Посилання для зміни дзвінка',
  callbackRemindSms: 'Нагадаємо в СМС.',
  callbackRemindEmail: 'Нагадаємо електронною поштою.',
  callbackRateWord: 'Кілька слів (необов’язково)',
};
