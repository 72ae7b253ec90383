import type { Language } from '../language.ts';

/** English. Stemmer: Porter2, "The English stemming algorithm", snowballstem.org. */
export const en: Language = {
  code: 'en',
  stem,
  synonyms:
    'refund reimburse reimbursement money_back repay|return send_back exchange|cancel terminate unsubscribe end stop ' +
    'quit|deliver delivery shipping shipment ship dispatch arrive|parcel package order|price cost fee charge rate|' +
    'expensive price|how_much price cost amount|pay payment paid|bill invoice receipt statement|account profile|' +
    'login log_in sign_in signin|register registration sign_up signup join enroll|password passcode pin|forgot lost ' +
    'reset recover|change edit modify update switch amend|replace exchange swap|delete remove erase close deactivate|' +
    'fix repair solve resolve|broken damaged defective faulty|problem issue error trouble fail difficulty|app ' +
    'application software program|phone telephone mobile cell|contact call reach touch|email mail|support help ' +
    'assistance|agent representative human person operator|address location place|where location place|open opening ' +
    'hours|when time date|how_long duration time days|child kid children baby minor|doctor physician|ill sick ' +
    'illness disease unwell|buy purchase order get|begin start|end finish expire over|allow permit can permission|' +
    'need require must necessary mandatory required|get receive obtain|give provide offer|discount coupon voucher ' +
    'promo code offer deal|job employment career vacancy|work job function|car vehicle|money cash fund amount|verify ' +
    'confirm validate check verification|download install|picture photo image|file document|fast quick quickly soon|' +
    'long slow delay late|safe secure security safety|avoid prevent protect prevention protection|spread transmit ' +
    'transmission|guarantee warranty|stock available availability|travel trip journey|holiday vacation|student pupil|' +
    'employee worker staff|company business firm employer|rule regulation law guideline|win winnings prize won|wrong ' +
    'incorrect mistake|withdraw withdrawal payout|deposit credit add|balance wallet|choose select pick|see view show ' +
    'look find|tell inform information info details|reason why cause|test check|use usage using|people person|happen ' +
    'occur|big large size|new recent latest|free gratis charge|subscription plan membership|track trace status ' +
    'follow|elderly old senior|house home|food meal|die death|risk danger dangerous|treat treatment cure|buy bought|' +
    'send sent|pay paid|lose lost losing|get got gotten|take took taken|choose chose chosen|know knew known|give ' +
    'gave given|break broke broken|tell told say said|make made create|go went gone|find found|think thought believe|' +
    'win won winner|begin began begun|leave left|keep kept hold|risk danger dangerous|government authority state|' +
    'hospital clinic|medicine drug medication treat cure|symptom sign|wash clean disinfect|complete finish finished ' +
    'done',
  weak:
    'a an the this that these those there here it its is are was were be been being am do does did done have has had ' +
    'having i me my mine we us our you your yours he she him her his they them their what which who whom whose when ' +
    'where why how can could will would shall should may might must of in on at to from by for with without about as ' +
    'into onto over under and or but if then than so not no yes any some all each get got please hello hi hey thanks ' +
    'im ive id dont doesnt didnt cant wont isnt arent whats wheres hows want need know tell just also only very too',
};

const irregular = '|skis=ski|skies=sky|dying=die|lying=lie|tying=tie|news=news|paid=pay|bought=buy|sent=send|';

const suffixes2: readonly (readonly [string, string])[] = [
  ['ational', 'ate'],
  ['ization', 'ize'],
  ['fulness', 'ful'],
  ['ousness', 'ous'],
  ['iveness', 'ive'],
  ['tional', 'tion'],
  ['biliti', 'ble'],
  ['lessli', 'less'],
  ['entli', 'ent'],
  ['ation', 'ate'],
  ['alism', 'al'],
  ['aliti', 'al'],
  ['ousli', 'ous'],
  ['iviti', 'ive'],
  ['fulli', 'ful'],
  ['enci', 'ence'],
  ['anci', 'ance'],
  ['abli', 'able'],
  ['izer', 'ize'],
  ['ator', 'ate'],
  ['alli', 'al'],
  ['bli', 'ble'],
];

const suffixes3: readonly (readonly [string, string])[] = [
  ['ational', 'ate'],
  ['tional', 'tion'],
  ['alize', 'al'],
  ['icate', 'ic'],
  ['iciti', 'ic'],
  ['ical', 'ic'],
  ['ness', ''],
  ['ful', ''],
];

function stem(word: string): string {
  if (word.length < 3) return word;
  const known = irregular.indexOf(`|${word}=`);
  if (known >= 0) return irregular.slice(known + word.length + 2).split('|', 1)[0] as string;
  let w = word.replace(/^y|([aeiouy])y/g, (found) => `${found.slice(0, -1)}Y`);
  const r1 = regionAfter(w, /^(gener|commun|arsen)/.exec(w)?.[0].length ?? 0);
  const r2 = afterPair(w, r1);
  w = plural(w);
  w = pastAndIng(w, r1);
  w = w.replace(/(.[^aeiouy])[yY]$/, '$1i');
  w = derived(w, r1, r2);
  if (w.endsWith('e') && (w.length - 1 >= r2 || (w.length - 1 >= r1 && !shortEnd(w.slice(0, -1))))) w = w.slice(0, -1);
  else if (w.endsWith('ll') && w.length - 1 >= r2) w = w.slice(0, -1);
  return w.toLowerCase();
}

function afterPair(word: string, from: number): number {
  const found = /[aeiouy][^aeiouy]/.exec(word.slice(from));
  return found ? from + found.index + 2 : word.length;
}

function regionAfter(word: string, fixed: number): number {
  return fixed || afterPair(word, 0);
}

function shortEnd(word: string): boolean {
  return /[^aeiouy][aeiouy][^aeiouywxY]$|^[aeiouy][^aeiouy]$/.test(word);
}

function plural(w: string): string {
  if (w.endsWith('sses')) return w.slice(0, -2);
  if (/ie[sd]$/.test(w)) return w.slice(0, w.length > 4 ? -2 : -1);
  if (/[us]s$/.test(w)) return w;
  return /[aeiouy].+s$/.test(w) ? w.slice(0, -1) : w;
}

function pastAndIng(w: string, r1: number): string {
  const ee = /eed(ly)?$/.exec(w);
  if (ee) return ee.index >= r1 ? w.slice(0, ee.index + 2) : w;
  const end = /(ed|ing)(ly)?$/.exec(w);
  if (!end || !/[aeiouy]/.test(w.slice(0, end.index))) return w;
  const rest = w.slice(0, end.index);
  if (/(at|bl|iz)$/.test(rest)) return `${rest}e`;
  if (/(bb|dd|ff|gg|mm|nn|pp|rr|tt)$/.test(rest)) return rest.slice(0, -1);
  return rest.length <= r1 && shortEnd(rest) ? `${rest}e` : rest;
}

function derived(word: string, r1: number, r2: number): string {
  let w = swap(word, suffixes2, r1);
  if (w === word) {
    if (/logi$/.test(w) && w.length - 3 >= r1) w = w.slice(0, -1);
    else if (/[cdeghkmnrt]li$/.test(w) && w.length - 2 >= r1) w = w.slice(0, -2);
  }
  const before = w;
  w = swap(w, suffixes3, r1);
  if (w === before && w.endsWith('ative') && w.length - 5 >= r2) w = w.slice(0, -5);
  const end = /(ement|ance|ence|able|ible|ment|ant|ent|ism|ate|iti|ous|ive|ize|al|er|ic|[st](?=ion$)ion)$/.exec(w);
  if (!end) return w;
  const from = end[0].endsWith('ion') ? end.index + 1 : end.index;
  return from >= r2 ? w.slice(0, from) : w;
}

function swap(w: string, table: readonly (readonly [string, string])[], region: number): string {
  for (const [suffix, to] of table) {
    if (w.endsWith(suffix)) return w.length - suffix.length >= region ? w.slice(0, -suffix.length) + to : w;
  }
  return w;
}
