/** The words of what is answered in place: quick answers, lists, dates, forms, cards. */
export const chatBlocks = {
  replies: 'Quick answers',
  send: 'Send',
  answered: 'Your answer:',
  yes: 'Yes',
  choose: 'Choose…',
  optional: 'optional',
  required: 'Please fill this in.',
  emailWrong: 'This address is not complete. It should look like anna@example.com.',
  telWrong: 'This phone number is not complete.',
  numberWrong: 'Please enter a number.',
  dateMissing: 'Please pick a date.',
  dateOutside: 'This date cannot be picked. Please choose another one.',
  cards: 'Suggestions',
  newTab: 'opens in a new tab',
} as const;
