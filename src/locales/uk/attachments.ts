import type { attachments as english } from '../en/attachments.ts';
import type { SameWords } from '../words.ts';

/** The words around files in a chat. */
export const attachments: SameWords<typeof english> = {
  filesAttach: 'Прикріпити файли',
  filesDrop: 'Перетягніть файли сюди, щоб надіслати',
  filesPending: 'Файли до надсилання',
  filesUploading: 'Завантажується {{name}}',
  filesReady: 'Готовий до надсилання',
  filesRemove: 'Прибрати {{name}}',
  filesTryAgain: 'Спробувати ще раз',
  filesTryAgainName: 'Спробувати ще раз: {{name}}',
  filesTooLarge: 'Цей файл завеликий: не більше {{size}}. Надішліть менший або його частину.',
  filesType: 'Файли такого виду ми не приймаємо. Надішліть його як зображення, PDF або текст.',
  filesRefused: 'Не вдалося прийняти цей файл. Збережіть його заново або надішліть як зображення чи PDF.',
  filesLimited: 'Сьогодні ви надіслали вже багато файлів. Решту опишіть словами; завтра знову буде місце.',
  filesClosed: 'Зараз файли надіслати не можна. Усе одно напишіть нам.',
  filesGone: 'Цього файлу вже немає. Прикріпіть його ще раз.',
  filesNotThrough: 'Файл не дійшов. Перевірте з’єднання і спробуйте ще раз.',
  filesOpen: 'Відкрити {{name}}',
  filesOpenPicture: 'Відкрити зображення {{name}}',
  filesName: 'Файл',
  filesUnavailable: 'Зараз цей файл відкрити не можна.',
  filesTooMany_one: 'В одне повідомлення вміщується {{count}} файл. Решту надішліть у наступному.',
  filesTooMany_few: 'В одне повідомлення вміщуються {{count}} файли. Решту надішліть у наступному.',
  filesTooMany_many: 'В одне повідомлення вміщується {{count}} файлів. Решту надішліть у наступному.',
  filesTooMany_other: 'В одне повідомлення вміщується {{count}} файлу. Решту надішліть у наступному.',
  filesAdded_one: 'Додано {{count}} файл',
  filesAdded_few: 'Додано {{count}} файли',
  filesAdded_many: 'Додано {{count}} файлів',
  filesAdded_other: 'Додано {{count}} файлу',
};
