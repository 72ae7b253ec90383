import { useEffect, useState } from 'preact/hooks';
import { usePanel } from '../panel/context.ts';
import css from './keepNote.css?inline';
import { useStyles } from '../panel/styles.ts';

const SENTENCES: Readonly<Record<string, () => Promise<{ readonly keeping: { readonly keepNote: string } }>>> = {
  en: () => import('../../locales/en/keeping.ts'),
  de: () => import('../../locales/de/keeping.ts'),
  es: () => import('../../locales/es/keeping.ts'),
  fr: () => import('../../locales/fr/keeping.ts'),
  pl: () => import('../../locales/pl/keeping.ts'),
  ru: () => import('../../locales/ru/keeping.ts'),
  uk: () => import('../../locales/uk/keeping.ts'),
  zh: () => import('../../locales/zh/keeping.ts'),
};

/** The line that tells a visitor what their device will keep once they write. */
export function KeepNote() {
  useStyles(css);
  const { locale } = usePanel();
  const [sentence, setSentence] = useState('');
  useEffect(() => {
    const load = SENTENCES[locale.split('-')[0]!] ?? SENTENCES.en!;
    load().then(
      ({ keeping }) => setSentence(keeping.keepNote),
      () => undefined,
    );
  }, [locale]);
  return sentence ? (
    <p class="keep-note" role="note">
      {sentence}
    </p>
  ) : null;
}
