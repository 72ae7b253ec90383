import type { inboxPeople as english } from '../en/inboxPeople.ts';
import type { SameWords } from '../words.ts';

/** The words of the inbox for who somebody is and what they did on the site, in Indonesian. */
export const inboxPeople: SameWords<typeof english> = {
  identified: 'Masuk di situs Anda',
  identifiedHint: 'Server situs Anda telah membuktikan siapa ini',
  unverified: 'Belum terverifikasi',
  unverifiedHint: 'Halaman menyebutkannya tanpa bukti',
  customerId: 'Nomor pelanggan',
  attributes: 'Atribut',
  activity: 'Di situs Anda',
  factYes: 'ya',
  factNo: 'tidak',
  eventIdentified: 'masuk di situs Anda sebagai {{name}}',
  eventUnproved: 'Kata halaman, tanpa bukti: {{what}}',
  eventAttributes: 'Kata halaman: {{what}}',
  eventPhoneGiven: 'dapat dihubungi di {{phone}}',
  attributeGone: '{{name}} dihapus',
};
