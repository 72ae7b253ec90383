/** Words of a conversation as a file or page to keep. */
export const transcript = {
  title: 'Conversation with {{site}}',
  begun: 'Begun {{time}}',
  zone: 'All times: {{zone}}',
  visitor: 'You',
  joined: '{{name}} joined',
  closed: 'The conversation was closed',
  reopened: 'The conversation was opened again',
  file: 'File: {{name}}',
  inReply: 'In reply to “{{text}}”',
  inReplyToOther: 'In reply to an earlier message',
  call: 'A call was asked for: {{time}}',
  callDone: 'The call took place',
  callCancelled: 'The call was cancelled',
  empty: 'Nothing was said.',
} as const;
