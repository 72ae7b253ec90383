import type { callStatus as english } from '../en/callStatus.ts';
import type { SameWords } from '../words.ts';

/** The words of a call under way and after it, beyond those of every callback. */
export const callStatus: SameWords<typeof english> = {
  callbackStepRingingUs: 'Соединяем со специалистом: {{name}}',
  callbackStepRingingSomebody: 'Соединяем',
  callbackTimeLeft: 'Осталось {{time}}',
  callbackDelay: 'Через 5 минут',
  callbackDelayedTitle: 'Позвоним в {{time}}',
  callbackDelayedText: 'Не торопитесь. Раньше телефон не зазвонит.',
  callbackRetryAt: 'Попробуем ещё раз: {{when}}.',
  callbackWasBusy: 'Линия была занята: {{phone}}',
  callbackWasMachine: 'На {{phone}} ответил автоответчик',
  callbackWasWrong: 'Ответил кто-то другой. Номер {{phone}} верный?',
  callbackIMissed: 'Пропустил звонок, позвоните снова',
  callbackNobodyCalled: 'Мне никто не позвонил',
  callbackExpiredTitle: 'Простите, никто не смог позвонить',
  callbackExpiredText: 'Ваш запрос ждал слишком долго. Закажите звонок ещё раз или выберите время.',
  callbackFailedTitle: 'Простите, позвонить не получилось',
  callbackFailedPhone: 'Наш телефон сейчас не работает. Это наша вина, ваш запрос сохранён.',
  callbackFailedNumber: 'До {{phone}} не дозвониться. Укажите другой номер.',
  callbackTryNow: 'Попробовать сейчас',
  callbackCalendar: 'Добавить в календарь',
  callbackManage: 'Скопировать ссылку для изменений',
  callbackManaged: 'Скопировано. По этой ссылке звонок можно перенести или отменить с любого устройства.',
  callbackManageLink: 'Ссылка для изменения звонка',
  callbackRemindSms: 'Напомним в СМС.',
  callbackRemindEmail: 'Напомним по электронной почте.',
  callbackRateWord: 'Пара слов (необязательно)',
};
