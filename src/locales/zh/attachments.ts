import type { attachments as english } from '../en/attachments.ts';
import type { SameWords } from '../words.ts';

/** The words around files in a chat. */
export const attachments: SameWords<typeof english> = {
  filesAttach: '添加文件',
  filesDrop: '将文件拖到这里即可发送',
  filesPending: '待发送的文件',
  filesUploading: '正在上传 {{name}}',
  filesReady: '可以发送了',
  filesRemove: '移除 {{name}}',
  filesTryAgain: '重试',
  filesTryAgainName: '重试：{{name}}',
  filesTooLarge: '文件太大：最多 {{size}}。请发送较小的文件或其中一部分。',
  filesType: '我们无法接收这类文件。请以图片、PDF 或文本发送。',
  filesRefused: '我们未能接收这个文件。请重新保存，或以图片、PDF 发送。',
  filesLimited: '您今天已经发送了很多文件。其余内容请用文字描述，明天可以继续发送。',
  filesClosed: '现在无法发送文件。您仍可以给我们留言。',
  filesGone: '这个文件已不存在。请重新添加。',
  filesNotThrough: '文件没有传到。请检查网络后重试。',
  filesOpen: '打开 {{name}}',
  filesOpenPicture: '打开图片 {{name}}',
  filesName: '文件',
  filesUnavailable: '现在无法打开这个文件。',
  filesTooMany_other: '一条消息最多 {{count}} 个文件。其余的请在下一条中发送。',
  filesAdded_other: '已添加 {{count}} 个文件',
};
