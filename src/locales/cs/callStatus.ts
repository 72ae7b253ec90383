import type { callStatus as english } from '../en/callStatus.ts';
import type { SameWords } from '../words.ts';

/** The words of a call under way and after it, beyond those of every callback. */
export const callStatus: SameWords<typeof english> = {
  callbackStepRingingUs: 'Spojujeme vás: {{name}}',
  callbackStepRingingSomebody: 'Spojujeme vás',
  callbackTimeLeft: 'Zbývá {{time}}',
  callbackDelay: 'Dejte mi 5 minut',
  callbackDelayedTitle: 'Zavoláme vám v {{time}}',
  callbackDelayedText: 'Nespěchejte. Dřív vám telefon nezazvoní.',
  callbackRetryAt: 'Zkusíme to znovu {{when}}.',
  callbackWasBusy: 'Linka byla obsazená: {{phone}}',
  callbackWasMachine: 'Na čísle {{phone}} se ozvala hlasová schránka',
  callbackWasWrong: 'Ozval se někdo jiný. Je číslo {{phone}} správné?',
  callbackIMissed: 'Hovor mi utekl, zavolejte znovu',
  callbackNobodyCalled: 'Nikdo mi nevolal',
  callbackExpiredTitle: 'Omlouváme se, nikdo vám nemohl zavolat',
  callbackExpiredText: 'Vaše žádost čekala příliš dlouho. Požádejte znovu, nebo si vyberte čas.',
  callbackFailedTitle: 'Omlouváme se, hovor se nepodařil',
  callbackFailedPhone: 'Náš telefon teď nefunguje. Chyba je u nás a vaše žádost zůstává uložená.',
  callbackFailedNumber: 'Na číslo {{phone}} se nelze dovolat. Zkuste jiné.',
  callbackTryNow: 'Zkusit znovu hned',
  callbackCalendar: 'Přidat do kalendáře',
  callbackManage: 'Kopírovat odkaz pro změny',
  callbackManaged: 'Zkopírováno. S tímto odkazem hovor přesunete nebo zrušíte na jakémkoli zařízení.',
  callbackManageLink: 'Odkaz pro změnu tohoto hovoru',
  callbackRemindSms: 'Připomeneme vám to v SMS.',
  callbackRemindEmail: 'Připomeneme vám to e-mailem.',
  callbackRateWord: 'Pár slov k hovoru (nepovinné)',
};
