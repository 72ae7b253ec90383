import type { attachments as english } from '../en/attachments.ts';
import type { SameWords } from '../words.ts';

/** The words around files in a chat. */
export const attachments: SameWords<typeof english> = {
  filesAttach: 'फ़ाइलें जोड़ें',
  filesDrop: 'भेजने के लिए फ़ाइलें यहाँ छोड़ें',
  filesPending: 'भेजी जाने वाली फ़ाइलें',
  filesUploading: '{{name}} अपलोड हो रही है',
  filesReady: 'भेजने के लिए तैयार',
  filesRemove: '{{name}} हटाएँ',
  filesTryAgain: 'फिर कोशिश करें',
  filesTryAgainName: 'फिर कोशिश करें: {{name}}',
  filesTooLarge: 'यह फ़ाइल बहुत बड़ी है: ज़्यादा से ज़्यादा {{size}}। कोई छोटी फ़ाइल या इसका एक हिस्सा भेजें।',
  filesType: 'हम इस तरह की फ़ाइलें नहीं ले सकते। इसे तस्वीर, PDF या टेक्स्ट के रूप में भेजें।',
  filesRefused: 'हम यह फ़ाइल नहीं ले सके। इसे फिर से सेव करें, या तस्वीर या PDF के रूप में भेजें।',
  filesLimited: 'आज बहुत-सी फ़ाइलें आ चुकी हैं। बाकी बात लिखकर बताएँ; कल फिर फ़ाइलें भेजी जा सकेंगी।',
  filesClosed: 'अभी फ़ाइलें नहीं भेजी जा सकतीं। फिर भी हमें लिखें।',
  filesGone: 'यह फ़ाइल अब यहाँ नहीं है। इसे फिर से जोड़ें।',
  filesNotThrough: 'फ़ाइल नहीं पहुँची। अपना इंटरनेट जाँचें और फिर कोशिश करें।',
  filesOpen: '{{name}} खोलें',
  filesOpenPicture: 'तस्वीर {{name}} खोलें',
  filesName: 'फ़ाइल',
  filesUnavailable: 'यह फ़ाइल अभी नहीं खोली जा सकती।',
  filesTooMany_one: 'एक मैसेज में {{count}} फ़ाइल भेजी जा सकती है। बाकी अगले मैसेज में भेजें।',
  filesTooMany_other: 'एक मैसेज में {{count}} फ़ाइलें भेजी जा सकती हैं। बाकी अगले मैसेज में भेजें।',
  filesAdded_one: '{{count}} फ़ाइल जोड़ी गई',
  filesAdded_other: '{{count}} फ़ाइलें जोड़ी गईं',
};
