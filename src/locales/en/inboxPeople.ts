/** The words of the inbox for who somebody is and what they did on the site, in English. */
export const inboxPeople = {
  identified: 'Signed in on your site',
  identifiedHint: 'Your site’s backend has proved who this is',
  unverified: 'Not verified',
  unverifiedHint: 'The page has said so without proof',
  customerId: 'Customer id',
  attributes: 'Attributes',
  activity: 'On your site',
  factYes: 'yes',
  factNo: 'no',
  eventIdentified: 'signed in on your site as {{name}}',
  eventUnproved: 'The page says, without proof: {{what}}',
  eventAttributes: 'The page tells: {{what}}',
  eventPhoneGiven: 'can be reached at {{phone}}',
  attributeGone: '{{name}} is gone',
} as const;
