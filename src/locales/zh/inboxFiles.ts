import type { inboxFiles as english } from '../en/inboxFiles.ts';
import type { SameWords } from '../words.ts';

/** The inbox's words around files in Chinese (simplified). */
export const inboxFiles: SameWords<typeof english> = {
  attachFiles: '添加文件',
  dropFiles: '把文件拖到这里发送',
  filesToSend: '待发送的文件',
  fileUploading: '正在上传 {{name}}',
  fileReady: '可以发送',
  fileRemove: '移除 {{name}}',
  fileAgain: '重试：{{name}}',
  fileTooLarge: '文件太大：最大 {{size}}。',
  fileType: '这里不接受此类文件。网站所有者可在配置中允许。',
  fileRefused: '文件被拒绝：已损坏，或未通过扫描。',
  fileGone: '文件已不存在，请重新添加。',
  fileNotThrough: '文件没能传送。请检查网络后重试。',
  filesTooMany_other: '一条消息最多 {{count}} 个文件，其余请放到下一条。',
  fileOpen: '打开 {{name}}',
  pictureOpen: '打开图片 {{name}}',
  fileFallback: '文件',
  fileUnavailable: '暂时无法打开。',
};
