import type { inboxFiles as english } from '../en/inboxFiles.ts';
import type { SameWords } from '../words.ts';

/** The inbox's words around files in Russian. */
export const inboxFiles: SameWords<typeof english> = {
  attachFiles: 'Прикрепить файлы',
  dropFiles: 'Перетащите файлы сюда, чтобы отправить',
  filesToSend: 'Файлы для отправки',
  fileUploading: 'Загружается {{name}}',
  fileReady: 'Готово к отправке',
  fileRemove: 'Удалить {{name}}',
  fileAgain: 'Повторить: {{name}}',
  fileTooLarge: 'Слишком большой: не больше {{size}}.',
  fileType: 'Такие файлы здесь не принимаются. Владелец может разрешить их в настройках.',
  fileRefused: 'Файл отклонён: он повреждён или не прошёл проверку.',
  fileGone: 'Этого файла больше нет. Прикрепите его снова.',
  fileNotThrough: 'Файл не дошёл. Проверьте соединение и попробуйте ещё раз.',
  filesTooMany_one: 'В сообщение помещается {{count}} файл. Остальные отправьте в следующем.',
  filesTooMany_few: 'В сообщение помещаются {{count}} файла. Остальные отправьте в следующем.',
  filesTooMany_many: 'В сообщение помещается {{count}} файлов. Остальные отправьте в следующем.',
  filesTooMany_other: 'В сообщение помещается {{count}} файла. Остальные отправьте в следующем.',
  fileOpen: 'Открыть {{name}}',
  pictureOpen: 'Открыть изображение {{name}}',
  fileFallback: 'Файл',
  fileUnavailable: 'Сейчас не открыть.',
};
