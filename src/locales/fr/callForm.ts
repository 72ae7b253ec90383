import type { callForm as english } from '../en/callForm.ts';
import type { SameWords } from '../words.ts';

/** The words of asking for a call, beyond those of every callback. */
export const callForm: SameWords<typeof english> = {
  callbackCountryNone: 'Aucun pays de ce nom dans la liste.',
  callbackShort_one: 'Ce numéro est trop court : il manque {{count}} chiffre.',
  callbackShort_many: 'Ce numéro est trop court : il manque {{count}} chiffres.',
  callbackShort_other: 'Ce numéro est trop court : il manque {{count}} chiffres.',
  callbackLong_one: 'Ce numéro est trop long : retirez {{count}} chiffre.',
  callbackLong_many: 'Ce numéro est trop long : retirez {{count}} chiffres.',
  callbackLong_other: 'Ce numéro est trop long : retirez {{count}} chiffres.',
  callbackNotHere:
    'Ce numéro n’existe pas dans ce pays ({{country}}). Vérifiez chaque chiffre ou commencez par + et l’indicatif du pays.',
  callbackNotCalled: 'Nous n’appelons pas ce pays : {{country}}. Indiquez un numéro d’un autre pays : {{countries}}.',
  callbackNotCalledThere: 'Nous n’appelons pas ce pays : {{country}}. Indiquez un numéro d’un pays de la liste.',
  callbackPremium:
    'Les appels vers ce numéro sont surtaxés, nous ne pouvons pas les passer. Indiquez un numéro ordinaire.',
  callbackExtensionAdd: 'Ajouter un numéro de poste',
  callbackExtension: 'Numéro de poste',
  callbackExtensionWrong: 'Un numéro de poste ne contient que des chiffres, * et #.',
  callbackDepartment: 'Qui doit vous appeler ?',
  callbackDepartmentAny: 'Peu importe',
  callbackSms: 'M’informer aussi par SMS',
  callbackConsentMissing: 'Acceptez d’abord ceci pour que nous puissions vous appeler.',
  callbackAnswerMissing: 'Répondez à cette question, s’il vous plaît.',
  callbackOptional: '{{label}} (facultatif)',
  callbackChecking: 'Vérification…',
  callbackCheckFailed: 'La demande n’a pas pu être vérifiée. Réessayez ou joignez-nous autrement.',
  callbackCodeTitle: 'Encore une étape : est-ce bien votre numéro ?',
  callbackCodeSent: 'Nous avons envoyé un code au {{phone}}.',
  callbackCode: 'Code reçu par SMS',
  callbackCodeWrong: 'Ce code n’est pas bon. Vérifiez-le ou demandez-en un autre.',
  callbackCodeDone: 'Confirmer le code',
  callbackCodeAgain: 'Envoyer un nouveau code',
  callbackCodeOther: 'Ce n’est pas mon numéro',
};
