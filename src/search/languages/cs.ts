import type { Language } from '../language.ts';

/**
 * Czech. Light stemmer after Dolamic and Savoy, "Indexing and stemming approaches for the Czech language", 2009: one
 * ending is cut, on words without accents.
 */
export const cs: Language = {
  code: 'cs',
  stem,
  synonyms:
    'vrátit vrácení reklamace refundace|výměna vyměnit|zrušit storno odstoupit|doprava doručení dodání zaslání ' +
    'poslat|balík zásilka objednávka|cena stojí náklady poplatek kolik_stojí|platba zaplatit platit|faktura účtenka ' +
    'doklad|účet profil|přihlásit login přihlášení|registrace zaregistrovat|heslo pin|zapomenout ztratit ' +
    'obnovit|změnit upravit změna|smazat odstranit zavřít|oprava opravit|rozbitý poškozený vadný|problém chyba ' +
    'porucha|fungovat pracovat|telefon mobil číslo|zavolat kontakt kontaktovat|email mail pošta|pomoc podpora ' +
    'pomoci|adresa místo kde|kdy čas datum termín|dítě děti|lékař doktor|nemoc nemocný|koupit pořídit nákup|začít ' +
    'začátek|konec skončit|možné lze smět|nutné potřeba povinné muset|dostat získat obdržet|sleva kupon akce|práce ' +
    'zaměstnání|zaměstnanec pracovník|peníze částka|ověřit potvrdit zkontrolovat|dokument soubor ' +
    'doklad|záruka|dostupnost skladem',
  weak:
    'a aby ale ani ano asi az bez bude budou by byl byla byli bylo byt ci co coz do ho i ja jak jake jaky jaka ' +
    'jakou je jeho jej jeji jejich jen jeste ji jich jim jine jiz jsem jsi jsme jsou jste k kam kde kdo kdy kdyz ke ' +
    'kolik ktera ktere kteri kterou ktery ma mam mame mate me mezi mi mit mne mnou moc moci moje muj muze mohu muzu ' +
    'muzete my na nad nam nas nase ne nebo nebyl nej neni nez nic o od on ona oni ono pak po pod podle pokud potom ' +
    'pro proc proto protoze prvni pri s se si sve svuj ta tak take takze tam tato te ten tento tim to toho tom tomu ' +
    'toto tu tuto ty u uz v vam vas vase ve vsak vy z za ze prosim dobry den chci',
};

/** The leftmost match is the longest ending; three letters stay. */
const endings =
  /(?<=...)(atech|etem|atum|ech|ich|iho|emi|emu|ete|eti|imi|imu|ach|ata|aty|ych|ama|ami|ove|ovi|ymi|em|es|im|um|at|am|os|us|ym|mi|ou|a|e|i|o|u|y|ovani|ovat|ovala|oval|uji|uje|ujete|ujeme|ost|osti|eni|ani|al|ala|ali|il|ila|ili|it|el|ela|eli|et|uju|ej|eho)$/;

function stem(word: string): string {
  return word.replace(endings, '');
}
