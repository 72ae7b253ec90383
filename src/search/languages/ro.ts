import type { Language } from '../language.ts';

/**
 * Romanian. Own light stemmer in the manner of the "Romanian stemming algorithm", snowballstem.org, on words without
 * diacritics, since many visitors leave ă â î ș ț out: the article at the end, plural and verb endings are cut.
 */
export const ro: Language = {
  code: 'ro',
  stem,
  synonyms:
    'rambursare rambursa returnare_bani bani_înapoi despăgubire|retur returna returnare înapoia|schimb schimba ' +
    'înlocui|anula renunța rezilia anulare dezabona|livrare livra transport expediere trimite curier ajunge|colet ' +
    'pachet comandă|preț cost tarif taxă costa cât_costă|plată plăti achita card|factură chitanță bon|cont ' +
    'profil|autentificare conecta login intra|înregistrare înregistra înscrie|parolă pin|uitat pierdut recupera ' +
    'reseta|modifica schimba edita actualiza|șterge închide elimina|repara reparație service|stricat defect ' +
    'deteriorat spart|problemă eroare defecțiune|funcționa merge|telefon mobil număr|contact suna contacta ' +
    'apela|mail email poștă|ajutor asistență suport|adresă loc locație|unde loc|când dată oră termen|cât_durează ' +
    'durată timp|copil copii bebeluș|medic doctor|bolnav boală|cumpăra achiziționa comanda|începe porni|termina ' +
    'sfârși expira|permis voie poate|trebuie necesar obligatoriu nevoie|primi obține|reducere cupon promoție ' +
    'ofertă|muncă job loc_muncă|angajat lucrător|firmă companie angajator|bani sumă|verifica confirma|poză ' +
    'imagine|document fișier act|rapid repede|sigur siguranță|garanție|disponibil stoc|călătorie călători|vacanță ' +
    'concediu|regulă lege|informație detalii|motiv cauză|test verificare|tratament trata|mașină auto ' +
    'vehicul|program orar deschis|magazin',
  weak:
    'a acea aceasta acest acesta acestea ai al ale am ar are as asa asta atat au avea ca care cat cata cate cati ce ' +
    'cea cel cele cine cu cum cui daca de decat deci despre din dintr dintre doar dupa e ea ei el ele era este esti ' +
    'eu fi fie foarte fost i ii il imi in inainte intr intre isi iti la le li lor lui m ma mai mea mei meu mi mie ' +
    'mine mult n ne ni nici nimic noastre noi nostru nu o or ori pe pentru poate pot poti prea prin s sa sai sale ' +
    'sau se si sunt suntem sunteti ta tale te ti toate tot toti tu un una unde unei unele unor unui va vi voi vor ' +
    'vreau vrea cand cum cumva deja buna ziua multumesc rog salut acolo aici',
};

/** The leftmost match is the longest ending; three letters stay. */
const endings =
  /(?<=...)(urilor|elor|ilor|iilor|ului|iului|urile|uri|ului|atiilor|atiile|atiei|atia|atie|atii|itatii|itate|itati|itatea|arilor|area|are|arii|ari|erea|ere|irea|ire|iri|aste|este|eaza|ez|ezi|eze|esc|esti|easca|ind|and|ati|eti|iti|ata|ate|at|ita|ite|it|uta|ute|ut|asem|am|em|im|ele|ile|ului|lui|ei|ii|ul|le|ea|ia|ie|iu|ua|a|e|i|o|u)$/;

function stem(word: string): string {
  return (
    word
      .replace(endings, '')
      // What alternates before an ending: `poți`, `poate`; `comenzi`, `comandă`; `firești`, `firesc`.
      .replace(/st$/, 'sc')
      .replace(/(?<=.[^aeiou])z$/, 'd')
  );
}
