import type { inboxFiles as english } from '../en/inboxFiles.ts';
import type { SameWords } from '../words.ts';

/** The inbox's words around files in Hindi. */
export const inboxFiles: SameWords<typeof english> = {
  attachFiles: 'फ़ाइलें जोड़ें',
  dropFiles: 'भेजने के लिए फ़ाइलें यहाँ छोड़ें',
  filesToSend: 'भेजने की फ़ाइलें',
  fileUploading: '{{name}} अपलोड हो रही है',
  fileReady: 'भेजने के लिए तैयार',
  fileRemove: '{{name}} हटाएँ',
  fileAgain: 'फिर कोशिश करें: {{name}}',
  fileTooLarge: 'बहुत बड़ी है: ज़्यादा से ज़्यादा {{size}}।',
  fileType: 'इस तरह की फ़ाइलें यहाँ नहीं ली जातीं। साइट के मालिक सेटिंग में अनुमति दे सकते हैं।',
  fileRefused: 'फ़ाइल नहीं ली गई: वह खराब है, या जाँच में पास नहीं हुई।',
  fileGone: 'यह फ़ाइल अब नहीं है। इसे फिर जोड़ें।',
  fileNotThrough: 'फ़ाइल नहीं पहुँची। अपना कनेक्शन जाँचकर फिर कोशिश करें।',
  filesTooMany_one: 'एक मैसेज में {{count}} फ़ाइल आती है। बाकी अगले में भेजें।',
  filesTooMany_other: 'एक मैसेज में {{count}} फ़ाइलें आती हैं। बाकी अगले में भेजें।',
  fileOpen: '{{name}} खोलें',
  pictureOpen: 'तस्वीर {{name}} खोलें',
  fileFallback: 'फ़ाइल',
  fileUnavailable: 'अभी नहीं खुल सकती।',
};
