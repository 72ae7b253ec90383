import type { AddressInfo } from 'node:net';
import { simpleParser, type ParsedMail } from 'mailparser';
import { SMTPServer } from 'smtp-server';

/** A mail server of this machine that keeps what it gets. */
export interface MailServer {
  readonly port: number;
  readonly mails: ParsedMail[];
  /** The same as they came. */
  readonly raw: string[];
  /** Recipients as the envelope named them. */
  readonly recipients: string[][];
  /** Refuses recipients with this code from now on; 0: takes them. */
  refuse(code: number): void;
  close(): Promise<void>;
}

/** Starts one. `user` and `password` are asked for when given. */
export async function createMailServer(account?: { user: string; password: string }): Promise<MailServer> {
  const mails: ParsedMail[] = [];
  const raw: string[] = [];
  const recipients: string[][] = [];
  let refusing = 0;
  const server = new SMTPServer({
    disabledCommands: ['STARTTLS'],
    authOptional: !account,
    allowInsecureAuth: true,
    logger: false,
    onAuth(auth, _session, done) {
      const right = auth.username === account?.user && auth.password === account?.password;
      if (right) done(null, { user: auth.username! });
      else done(new Error('wrong'));
    },
    onRcptTo(_address, _session, done) {
      if (refusing) done(Object.assign(new Error('no'), { responseCode: refusing }));
      else done();
    },
    onData(stream, session, done) {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('end', () => {
        const whole = Buffer.concat(parts);
        simpleParser(whole).then((mail) => {
          raw.push(whole.toString('utf8'));
          recipients.push(session.envelope.rcptTo.map(({ address }) => address));
          mails.push(mail);
          done();
        }, done);
      });
    },
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.server.address() as AddressInfo).port,
    mails,
    raw,
    recipients,
    refuse(code) {
      refusing = code;
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
