/** Keys whose right word happens to be the English one, by language. */
export const SAME_AS_ENGLISH: Readonly<Record<string, readonly string[]>> = {
  de: ['chatName'],
  es: ['no'],
  fr: ['chatLog', 'chatMessage'],
  pl: [
    ...['deskName', 'email', 'themeAuto', 'underMinute'],
    ...['minutes_one', 'minutes_few', 'minutes_many', 'minutes_other'],
  ],
};
