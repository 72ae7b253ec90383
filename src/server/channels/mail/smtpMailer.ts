import { createHash } from 'node:crypto';
import { createTransport } from 'nodemailer';
import type { Config } from '../../../protocol/index.ts';
import { Undeliverable, type Mailer } from '../../desk/index.ts';

/** How mail is handed over; the password as it is, no longer `env:NAME`. */
export type SmtpConfig = NonNullable<Config['mail']>;

/** Milliseconds for connecting, for the greeting, and for each answer. */
const PATIENCE = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000 } as const;

/** Hands mail over by SMTP (RFC 5321). */
export function createSmtpMailer({ from, host, port, tls, user, password }: SmtpConfig): Mailer {
  const transport = createTransport({
    host,
    port,
    secure: tls,
    ...(user === undefined ? {} : { auth: { user, pass: password ?? '' } }),
    ...PATIENCE,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  const domain = /@([^\s>]+)/.exec(from)?.[1] ?? host;
  return {
    async send({ to, subject, text, html, attachments = [] }, key) {
      const name = createHash('sha256').update(key).digest('hex').slice(0, 32);
      try {
        await transport.sendMail({
          from,
          // As an object it is one address, whatever is in it.
          to: { name: '', address: to },
          subject,
          text,
          ...(html === undefined ? {} : { html }),
          messageId: `<${name}@${domain}>`,
          headers: { 'Auto-Submitted': 'auto-generated' },
          attachments: attachments.map((file) => ({
            filename: file.name,
            contentType: file.type,
            content: file.content,
          })),
        });
      } catch (error) {
        throw isRefusedForGood(error) ? new Undeliverable(`The mail server answered ${error.responseCode}.`) : error;
      }
    },
  };
}

/** This recipient or this letter, not the whole way: a wrong password is a matter for the operator, and letters wait for it. */
function isRefusedForGood(error: unknown): error is { readonly responseCode: number } {
  const { responseCode = 0, command, code } = error as { responseCode?: number; command?: string; code?: string };
  return responseCode >= 500 && (command === 'RCPT TO' || code === 'EMESSAGE');
}
