import type { Language } from '../language.ts';

/**
 * French. Stemmer: after the "French stemming algorithm", snowballstem.org, on words without accents, since visitors
 * leave them out; the steps that tell accents apart are taken together.
 */
export const fr: Language = {
  code: 'fr',
  stem,
  elision: true,
  synonyms:
    'remboursement rembourser argent|retour renvoyer retourner|échange échanger remplacer|annuler annulation ' +
    'résilier résiliation|livraison livrer expédition envoi expédier|colis commande paquet|prix coût tarif frais ' +
    'coûter|paiement payer régler|facture reçu|compte profil|connexion connecter identifier|inscription inscrire ' +
    'créer|mot_de_passe code|oublier perdre récupérer|changer modifier mettre_à_jour|supprimer effacer ' +
    'fermer|réparer réparation|cassé abîmé défectueux endommagé|problème erreur panne|fonctionner marcher|téléphone ' +
    'portable mobile|contact contacter appeler joindre|mail email courriel|aide assistance support|adresse lieu ' +
    'endroit|où lieu|quand date heure|combien_de_temps durée délai|enfant bébé|médecin docteur|malade ' +
    'maladie|acheter achat commander|commencer début|finir terminer|pouvoir autorisé permis|devoir obligatoire ' +
    'nécessaire|recevoir obtenir|réduction remise promo bon|travail emploi poste|salarié employé|entreprise société ' +
    'employeur|argent montant|vérifier confirmer|photo image|document fichier|rapide vite|sûr sécurité|éviter ' +
    'prévenir protéger|contagion infection transmettre|garantie|disponible stock|voyage voyager|vacances ' +
    'congé|règle loi|information renseignement|cause raison|test dépistage|traitement soigner|symptôme signe|maison ' +
    'domicile|voiture véhicule|arriver passer',
  weak:
    'a ai au aux avec avez avoir avons c ce ces cet cette ceux chez comme comment combien d dans de des dois doit du ' +
    'elle elles en entre es est et etait ete etre eu fait faire faut il ils j je l la le les leur leurs lui m ma mais ' +
    'me mes moi mon n ne ni nos notre nous on ont ou par pas peut peuvent peux plus pour pourquoi puis qu quand que ' +
    'quel quelle quelles quels qui quoi s sa sans se ses si son sont sous suis sur t ta te tes toi ton tous tout toute ' +
    'tres tu un une vais vers veux vos votre vous y bonjour merci',
};

const standard: readonly (readonly [RegExp, string])[] = [
  [/(ances?|iqUes?|ismes?|ables?|istes?|eux|euses?)$/, ''],
  [/(atrices?|ateurs?|ations?)$/, ''],
  [/logies?$/, 'log'],
  [/(usions?|utions?)$/, 'u'],
  [/ences?$/, 'ent'],
  [/(?<=[ai]b|iqU|iv|at|eus|ic)(ites?)$/, ''],
  [/issements?$/, ''],
  [/(ements?|ites?|ifs?|ives?)$/, ''],
];

const verbI =
  /(?<=[^aeiouy])(issantes|issaIent|iraIent|issante|issants|issions|issais|issait|issant|issent|issiez|issons|irions|irais|irait|irent|iriez|irons|iront|isses|issez|iras|irez|isse|irai|ies|ira|ie|ir|is|it|i)$/;

const verb =
  /(assions|eraIent|assent|assiez|erions|antes|asses|aIent|erais|erait|eriez|erons|eront|ante|ants|asse|erai|eras|erez|erent|ions|ais|ait|ant|era|iez|ees|as|ai|ez|er|ee|es|a|e)$/;

function stem(word: string): string {
  if (word.length < 4) return word;
  const w = word
    .replace(/(?<=[aeiouy])[ui](?=[aeiouy])|(?<=q)u/g, (letter) => letter.toUpperCase())
    .replace(/^y|y(?=[aeiouy])|(?<=[aeiouy])y/g, 'Y');
  const rv = verbRegion(w);
  const r1 = regionAfter(w, 0);
  const r2 = regionAfter(w, r1);
  let s = suffix(w, r2);
  if (s === w) s = adverb(w, rv, r1);
  if (s === w) s = cut(w, rv, verbI);
  if (s === w) s = cut(w, rv, verb);
  s = cut(s.replace(/s$/, ''), rv, /(ier|iere|e|(?<=s|t)ion)$/);
  return s
    .replace(/(?<=en|on)n$|(?<=et|el|eil)[tl]$/, '')
    .replace(/Y$/, 'i')
    .toLowerCase();
}

function suffix(word: string, r2: number): string {
  for (const [ending, to] of standard) {
    const found = ending.exec(word);
    if (found && found.index >= r2) {
      const rest = word.slice(0, found.index) + to;
      return cut(rest, r2, /(abil|iqU|ic|iv|at|eus)$/);
    }
  }
  return word;
}

function adverb(word: string, rv: number, r1: number): string {
  const found = /(amment|emment|(?<=[aeiou])ments?|euses?)$/.exec(word);
  if (!found || found.index < Math.max(rv, r1)) return word;
  const rest = word.slice(0, found.index);
  return found[0] === 'amment' ? `${rest}ant` : found[0] === 'emment' ? `${rest}ent` : rest;
}

function cut(word: string, region: number, ending: RegExp): string {
  const found = ending.exec(word);
  return found && found.index >= region ? word.slice(0, found.index) : word;
}

function regionAfter(word: string, from: number): number {
  const found = /[aeiouy][^aeiouy]/.exec(word.slice(from));
  return found ? from + found.index + 2 : word.length;
}

function verbRegion(word: string): number {
  if (/^[aeiouy][aeiouy]|^(par|col|tap)/.test(word)) return 3;
  const found = /[aeiouy]/.exec(word.slice(1));
  return found ? found.index + 2 : word.length;
}
