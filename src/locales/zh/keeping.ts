import type { keeping as english } from '../en/keeping.ts';
import type { SameWords } from '../words.ts';

/** What a visitor is told before their device keeps anything, where the site asks for that. */
export const keeping: SameWords<typeof english> = {
  keepNote: '您发送消息后，此设备会保存我们的对话，方便您以后继续。',
};
