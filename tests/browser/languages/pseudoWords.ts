const ACCENTED: Readonly<Record<string, string>> = {
  ...{ a: 'á', c: 'ç', e: 'ë', g: 'ğ', h: 'ĥ', i: 'ï', k: 'ķ', l: 'ļ', n: 'ñ', o: 'ø', r: 'ř', s: 'š', t: 'ţ', u: 'ü' },
  ...{
    w: 'ŵ',
    y: 'ÿ',
    z: 'ž',
    A: 'Å',
    C: 'Ç',
    E: 'É',
    H: 'Ĥ',
    I: 'Î',
    N: 'Ñ',
    O: 'Ö',
    P: 'Þ',
    S: 'Š',
    T: 'Ţ',
    W: 'Ŵ',
    Y: 'Ÿ',
  },
};

/** A text as a language would have it whose words are 40 % longer: accents over and under, vowels drawn out, brackets at the ends. */
export function pseudo(text: string): string {
  const parts = text.split(/(\{\{\w+\}\})/);
  const accented = parts.map((part, index) => (index % 2 ? part : stretch(part))).join('');
  return `[${accented}]`;
}

function stretch(part: string): string {
  let due = 0;
  return [...part]
    .map((sign) => {
      due += 0.4;
      const shown = ACCENTED[sign] ?? sign;
      if (!/[aeiou]/.test(sign) || due < 1) return shown;
      const more = Math.floor(due);
      due -= more;
      return shown.repeat(1 + more);
    })
    .join('');
}

/**
 * The code of a file of words with pseudo words in place of its own: each text of a key English has too becomes the English one
 * stretched. What else is in the file stays as it is.
 */
export function withPseudoWords(code: string, english: Readonly<Record<string, string>>): string {
  return code.replace(/([\w$]+):(["'`])((?:\\.|(?!\2)[^\\])*)\2/g, (whole, key: string) => {
    const text = english[key] ?? english[key.replace(/_\w+$/, '_other')];
    return text === undefined ? whole : `${key}:${JSON.stringify(pseudo(text))}`;
  });
}
