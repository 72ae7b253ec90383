import type { transcript as english } from '../en/transcript.ts';
import type { SameWords } from '../words.ts';

/** Words of a conversation as a file or page to keep. */
export const transcript: SameWords<typeof english> = {
  title: '{{site}} के साथ बातचीत',
  begun: 'शुरुआत: {{time}}',
  zone: 'सभी समय: {{zone}}',
  visitor: 'आप',
  joined: '{{name}} अब बातचीत में हैं',
  closed: 'बातचीत बंद हुई',
  reopened: 'बातचीत फिर खोली गई',
  file: 'फ़ाइल: {{name}}',
  inReply: '“{{text}}” के जवाब में',
  inReplyToOther: 'पहले के एक मैसेज के जवाब में',
  call: 'कॉल के लिए कहा गया: {{time}}',
  callDone: 'कॉल हुई',
  callCancelled: 'कॉल रद्द हुई',
  empty: 'कोई मैसेज नहीं है।',
};
