import type { inboxFiles as english } from '../en/inboxFiles.ts';
import type { SameWords } from '../words.ts';

/** The inbox's words around files in Ukrainian. */
export const inboxFiles: SameWords<typeof english> = {
  attachFiles: 'Прикріпити файли',
  dropFiles: 'Перетягніть файли сюди, щоб надіслати',
  filesToSend: 'Файли для надсилання',
  fileUploading: 'Завантажується {{name}}',
  fileReady: 'Готово до надсилання',
  fileRemove: 'Видалити {{name}}',
  fileAgain: 'Повторити: {{name}}',
  fileTooLarge: 'Завеликий: не більше {{size}}.',
  fileType: 'Такі файли тут не приймають. Власник може дозволити їх у налаштуваннях.',
  fileRefused: 'Файл відхилено: він пошкоджений або не пройшов перевірку.',
  fileGone: 'Цього файлу вже немає. Прикріпіть його знову.',
  fileNotThrough: 'Файл не дійшов. Перевірте з’єднання та спробуйте ще раз.',
  filesTooMany_one: 'У повідомлення вміщується {{count}} файл. Решту надішліть у наступному.',
  filesTooMany_few: 'У повідомлення вміщуються {{count}} файли. Решту надішліть у наступному.',
  filesTooMany_many: 'У повідомлення вміщується {{count}} файлів. Решту надішліть у наступному.',
  filesTooMany_other: 'У повідомлення вміщується {{count}} файлу. Решту надішліть у наступному.',
  fileOpen: 'Відкрити {{name}}',
  pictureOpen: 'Відкрити зображення {{name}}',
  fileFallback: 'Файл',
  fileUnavailable: 'Зараз не відкрити.',
};
