const marks = /[\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed'’ʼ\u200c-\u200f]+/g;

const digits = /[٠-٩۰-۹]/g;

/** Letters that no Unicode decomposition makes plain, each before the letters that stand for it. */
const plain = 'ł=l|ø=o|đ=d|ð=d|ß=ss|þ=th|æ=ae|œ=oe|ı=i|ґ=г|ς=σ|ى=ي|ی=ي|ة=ه|ک=ك|';

/**
 * Brings a word into the form in which visitors type it in a hurry: lower case, compatibility forms made equal, no
 * accents, vowel points or apostrophes (`Łódź` → `lodz`, `ещё` → `еще`, `أين` → `اين`). Also `й` → `и`: a keyboard or
 * a form that drops accents drops that one too. Voicing marks of kana and vowel signs of Indic scripts stay, since
 * they make another letter. Source: Unicode Standard Annex 15 (NFKD, NFC).
 */
export function fold(word: string): string {
  const low = word.toLowerCase();
  if (/^[a-z0-9]*$/.test(low)) return low;
  return low
    .normalize('NFKD')
    .toLowerCase()
    .replace(marks, '')
    .replace(/[^a-z]/g, (sign) => plain.split(`${sign}=`)[1]?.split('|', 1)[0] ?? sign)
    .replace(digits, (sign) => String(sign.charCodeAt(0) & 15))
    .normalize('NFC');
}
