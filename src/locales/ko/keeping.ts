import type { keeping as english } from '../en/keeping.ts';
import type { SameWords } from '../words.ts';

/** What a visitor is told before their device keeps anything, where the site asks for that. */
export const keeping: SameWords<typeof english> = {
  keepNote: '메시지를 보내시면 나중에 이어서 이야기할 수 있도록 이 기기에 대화가 저장돼요.',
};
