import type { chatMore as english } from '../en/chatMore.ts';
import type { SameWords } from '../words.ts';

/** The words of what else can be done with a conversation: menu, list, transcript, end. */
export const chatMore: SameWords<typeof english> = {
  menu: 'Další možnosti',
  list: 'Vaše konverzace',
  none: 'Zatím tu nejsou žádné konverzace.',
  begin: 'Nová konverzace',
  toChat: 'Zpět do chatu',
  closed: 'Uzavřená',
  save: 'Uložit jako textový soubor',
  saved: 'Soubor najdete mezi staženými.',
  saveFailed: 'Konverzaci se nepodařilo načíst. Zkuste to prosím za chvíli znovu.',
  fileName: 'konverzace',
  mail: 'Poslat e-mailem',
  mailAddress: 'E-mailová adresa',
  mailHint: 'E-mailem pošleme odkaz. Otevře celou konverzaci.',
  mailSend: 'Poslat odkaz',
  mailDone: 'Odkaz na tuto konverzaci je na cestě na {{email}}.',
  mailFailed: 'Odkaz se nepodařilo odeslat. Zkuste to prosím později.',
  mailWrong: 'Tato adresa není úplná. Má vypadat jako anna@example.com.',
  sound: 'Zvuk nových zpráv',
  end: 'Ukončit konverzaci',
  endSure: 'Ukončit tuto konverzaci?',
  endHint: 'Dál si ji můžete číst a kdykoli v ní pokračovat.',
  endYes: 'Ukončit',
  endNo: 'Nechat otevřenou',
  cancel: 'Zrušit',
  done: 'Hotovo',
};
