import type { mail as english } from '../en/mail.ts';
import type { SameWords } from '../words.ts';

/** Words of e-mails, text messages and calendar entries about calls and conversations, and what an agent hears. */
export const mail: SameWords<typeof english> = {
  hello: 'Guten Tag,',
  bookedSubject: 'Ihr Rückruf von {{site}}: {{time}}',
  booked: '{{site}} ruft Sie an: {{time}}, unter Ihrer Nummer mit den Endziffern {{digits}}.',
  movedSubject: 'Neuer Termin für Ihren Rückruf von {{site}}: {{time}}',
  moved:
    'Ihr Rückruf wurde verschoben. {{site}} ruft Sie an: {{time}}, unter Ihrer Nummer mit den Endziffern {{digits}}.',
  cancelledSubject: 'Ihr Rückruf von {{site}} ist abgesagt',
  cancelled: 'Der für {{time}} geplante Rückruf ist abgesagt. Niemand wird Sie anrufen.',
  reminderSubject: 'Gleich: Ihr Rückruf von {{site}}, {{time}}',
  reminder: 'Zur Erinnerung: {{site}} ruft Sie an: {{time}}, unter Ihrer Nummer mit den Endziffern {{digits}}.',
  missedSubject: '{{site}} hat versucht, Sie anzurufen',
  missed: '{{site}} hat Sie unter Ihrer Nummer mit den Endziffern {{digits}} angerufen und nicht erreicht.',
  again: 'Wir versuchen es noch einmal: {{time}}.',
  notAgain: 'Sie können jederzeit einen anderen Termin wählen.',
  calendar: 'Die angehängte Datei trägt den Anruf in Ihren Kalender ein.',
  manage: 'Verschieben oder absagen können Sie ohne Konto:',
  manageLink: 'Rückruf verschieben oder absagen',
  pickLink: 'Anderen Termin wählen',
  confirm: 'Wir erinnern Sie per E-Mail, wenn Sie diese Adresse dort bestätigen.',
  transcriptSubject: 'Ihr Gespräch mit {{site}}',
  transcript: 'Hier können Sie Ihr Gespräch mit {{site}} nachlesen, bis {{time}}:',
  transcriptLink: 'Gespräch lesen',
  answerSubject: '{{site}} hat Ihnen geantwortet',
  answer: '{{agent}} von {{site}} hat Ihnen geantwortet, während Sie weg waren.',
  answerLink: 'Antwort lesen',
  why: 'Sie erhalten diese E-Mail, weil diese Adresse bei {{site}} angegeben wurde. Waren Sie das nicht, können Sie sie ignorieren.',
  smsBooked: '{{site}} ruft Sie an: {{time}}. Verschieben oder absagen: {{link}}',
  smsReminder: 'Gleich: {{site}} ruft Sie an: {{time}}. Verschieben oder absagen: {{link}}',
  smsMissed: '{{site}} hat versucht, Sie anzurufen. Anderen Termin wählen: {{link}}',
  event: 'Anruf von {{site}}',
  eventText: '{{site}} ruft Sie unter Ihrer Nummer mit den Endziffern {{digits}} an.',
  agentPrompt: '{{site}}: Jemand wartet auf einen Rückruf. Drücken Sie die 1, um ihn anzunehmen.',
};
