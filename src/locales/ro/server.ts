import { help } from './help.ts';
import { link } from './link.ts';
import { mail } from './mail.ts';
import { transcript } from './transcript.ts';

/** What the server says: in mails, on the pages of signed links, in transcripts and on the hosted help pages. */
export const server = { help, link, mail, transcript };
