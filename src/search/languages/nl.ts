import type { Language } from '../language.ts';

/**
 * Dutch. Own light stemmer in the manner of the "Dutch stemming algorithm", snowballstem.org: plural, verb and noun
 * endings are cut and doubled letters made single.
 */
export const nl: Language = {
  code: 'nl',
  stem,
  synonyms:
    'terugbetaling terugbetalen geld_terug restitutie|retour retourneren terugsturen ruilen|annuleren opzeggen ' +
    'stopzetten|levering bezorging verzending bezorgen verzenden leveren|pakket bestelling zending|prijs kosten ' +
    'tarief kost hoeveel_kost|betaling betalen|factuur rekening bon|account profiel|inloggen aanmelden ' +
    'login|registreren registratie inschrijven|wachtwoord pincode|vergeten kwijt herstellen|wijzigen veranderen ' +
    'aanpassen|verwijderen wissen sluiten|repareren reparatie maken|kapot beschadigd defect|probleem fout ' +
    'storing|werken functioneren|telefoon mobiel nummer|contact bellen bereiken|mail email|hulp ondersteuning ' +
    'helpen|adres plaats waar|wanneer tijd datum|kind kinderen baby|arts dokter huisarts|ziek ziekte|kopen ' +
    'bestellen aanschaffen|beginnen starten|eindigen stoppen|toegestaan mag|nodig verplicht noodzakelijk|krijgen ' +
    'ontvangen|korting coupon actie|werk baan|werknemer medewerker|bedrijf werkgever|geld bedrag|controleren ' +
    'bevestigen|foto afbeelding|document bestand|garantie|beschikbaar voorraad',
  weak:
    'aan al als altijd ben bij daar dan dat de der deze die dit doch doen door dus een en er ge geen geweest haar ' +
    'had heb hebben heeft hem het hier hij hoe hoeveel hoelang hun ik in is ja je jij jou jouw jullie kan kon ' +
    'kunnen kun maar me meer men met mij mijn moet moeten mag mogen na naar niet niets nog nu of om omdat onder ons ' +
    'onze ook op over reeds te tegen toch toen tot u uit uw van veel voor waar waarom wanneer want waren was wat we ' +
    'wel welk welke wij wie wil willen worden wordt zal ze zei zelf zich zij zijn zo zonder zou graag hallo ' +
    'alstublieft bedankt',
};

/** The leftmost match is the longest ending; three letters stay. */
const endings = /(?<=...)(heden|heid|ingen|ing|eren|end|ende|elijk|elijke|baar|bare|tje|tjes|en|e|s|t|te|ten|de|den)$/;

function stem(word: string): string {
  const w = word.replace(endings, '');
  // `kosten` and `kost`, `bellen` and `bel`, `lopen` and `loop` end up the same.
  return w
    .replace(/([bdfgklmnprst])\1$/, '$1')
    .replace(/([aeou])\1(?=[^aeiou]$)/, '$1')
    .replace(/v$/, 'f')
    .replace(/z$/, 's');
}
