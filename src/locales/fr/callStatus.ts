import type { callStatus as english } from '../en/callStatus.ts';
import type { SameWords } from '../words.ts';

/** The words of a call under way and after it, beyond those of every callback. */
export const callStatus: SameWords<typeof english> = {
  callbackStepRingingUs: 'Nous vous mettons en relation avec {{name}}',
  callbackStepRingingSomebody: 'Nous vous mettons en relation',
  callbackTimeLeft: 'Encore {{time}}',
  callbackDelay: 'Laissez-moi 5 minutes',
  callbackDelayedTitle: 'Nous vous appelons à {{time}}',
  callbackDelayedText: 'Prenez votre temps. Votre téléphone ne sonnera pas avant.',
  callbackRetryAt: 'Nous réessayons {{when}}.',
  callbackWasBusy: 'La ligne était occupée : {{phone}}',
  callbackWasMachine: 'Une messagerie a répondu au {{phone}}',
  callbackWasWrong: 'Quelqu’un d’autre a répondu. Le {{phone}} est-il le bon numéro ?',
  callbackIMissed: 'J’ai manqué votre appel : rappelez-moi',
  callbackNobodyCalled: 'Personne ne m’a appelé',
  callbackExpiredTitle: 'Désolé, personne n’a pu vous appeler',
  callbackExpiredText: 'Votre demande a attendu trop longtemps. Demandez à nouveau ou choisissez une heure.',
  callbackFailedTitle: 'Désolé, l’appel n’a pas pu être passé',
  callbackFailedPhone:
    'Notre téléphone ne fonctionne pas pour l’instant. La faute est la nôtre et votre demande est conservée.',
  callbackFailedNumber: 'Le {{phone}} est injoignable. Essayez un autre numéro.',
  callbackTryNow: 'Réessayer maintenant',
  callbackCalendar: 'Ajouter au calendrier',
  callbackManage: 'Copier un lien pour la modifier',
  callbackManaged: 'Copié. Avec ce lien, vous pouvez déplacer ou annuler l’appel depuis n’importe quel appareil.',
  callbackManageLink: 'Lien pour modifier cet appel',
  callbackRemindSms: 'Nous vous le rappellerons par SMS.',
  callbackRemindEmail: 'Nous vous le rappellerons par e-mail.',
  callbackRateWord: 'Un mot à ce sujet (facultatif)',
};
