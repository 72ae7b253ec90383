type PluralForm = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';
type PluralKey<Key> = Key extends `${infer Base}_${PluralForm}` ? Base : never;
type PlainKey<Key> = Key extends `${string}_${PluralForm}` ? never : Key;

/**
 * The words of another language for the same keys as the English ones. A key with plural forms (`minutes_one`,
 * `minutes_other` in English) takes the forms that language has by CLDR; `other` is always there.
 */
export type SameWords<English> = { readonly [Key in PlainKey<keyof English> & string]: string } & {
  readonly [Base in PluralKey<keyof English> as `${Base}_other`]: string;
} & { readonly [Base in PluralKey<keyof English> as `${Base}_${Exclude<PluralForm, 'other'>}`]?: string };

/** The keys code may ask for: plural forms by their common part. */
export type WordKey<English> = (PlainKey<keyof English> & string) | PluralKey<keyof English>;
