import type { attachments as english } from '../en/attachments.ts';
import type { SameWords } from '../words.ts';

/** The words around files in a chat. */
export const attachments: SameWords<typeof english> = {
  filesAttach: 'Прикрепить файлы',
  filesDrop: 'Перетащите файлы сюда, чтобы отправить',
  filesPending: 'Файлы к отправке',
  filesUploading: 'Загружается {{name}}',
  filesReady: 'Готов к отправке',
  filesRemove: 'Убрать {{name}}',
  filesTryAgain: 'Попробовать ещё раз',
  filesTryAgainName: 'Попробовать ещё раз: {{name}}',
  filesTooLarge: 'Этот файл слишком большой: не больше {{size}}. Отправьте файл поменьше или его часть.',
  filesType: 'Файлы такого вида мы не принимаем. Отправьте его как картинку, PDF или текст.',
  filesRefused: 'Не удалось принять этот файл. Сохраните его заново или отправьте как картинку или PDF.',
  filesLimited: 'Сегодня вы отправили уже много файлов. Остальное опишите словами; завтра снова будет место.',
  filesClosed: 'Сейчас файлы отправить нельзя. Всё равно напишите нам.',
  filesGone: 'Этого файла больше нет. Прикрепите его ещё раз.',
  filesNotThrough: 'Файл не дошёл. Проверьте соединение и попробуйте ещё раз.',
  filesOpen: 'Открыть {{name}}',
  filesOpenPicture: 'Открыть картинку {{name}}',
  filesName: 'Файл',
  filesUnavailable: 'Сейчас этот файл открыть нельзя.',
  filesTooMany_one: 'В одно сообщение помещается {{count}} файл. Остальные отправьте в следующем.',
  filesTooMany_few: 'В одно сообщение помещаются {{count}} файла. Остальные отправьте в следующем.',
  filesTooMany_many: 'В одно сообщение помещается {{count}} файлов. Остальные отправьте в следующем.',
  filesTooMany_other: 'В одно сообщение помещается {{count}} файла. Остальные отправьте в следующем.',
  filesAdded_one: 'Добавлен {{count}} файл',
  filesAdded_few: 'Добавлено {{count}} файла',
  filesAdded_many: 'Добавлено {{count}} файлов',
  filesAdded_other: 'Добавлено {{count}} файла',
};
