/** Keys whose right word happens to be the English one, by language; of counted ones what their forms have in common. */
export const SAME_AS_ENGLISH: Readonly<Record<string, readonly string[]>> = {
  cs: ['editorText', 'replyText', 'email', 'themeAuto'],
  de: ['chatName', 'editorText', 'replyText', 'details', 'name'],
  es: ['no', 'factNo'],
  fr: [
    ...[
      'chatLog',
      'chatMessage',
      'columnArticle',
      'editorQuestion',
      'conversationNumber',
      'blockDate',
      'blockQuestion',
    ],
    ...['notices', 'email', 'themeAuto', 'botName', 'message', 'conversations'],
  ],
  it: ['no', 'factNo', 'fileFallback', 'email', 'password', 'eventLanguage'],
  nl: ['openWord', 'formFeedback', 'wasMachine', 'inbox', 'email', 'laterCalls', 'details', 'contact'],
  pl: ['email', 'themeAuto'],
  pt: ['email'],
  ro: ['editorText', 'replyText', 'inbox', 'email', 'contact'],
  tr: ['blockForm'],
};
