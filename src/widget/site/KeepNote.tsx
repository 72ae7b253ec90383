import { useEffect, useState } from 'preact/hooks';
import { usePanel } from '../panel/context.ts';
import { loadPart } from '../panel/loadPart.ts';
import { useStyles } from '../panel/styles.ts';
import css from './keepNote.css?inline';

/** The line that tells a visitor what their device will keep once they write. */
export function KeepNote() {
  useStyles(css);
  const { locale } = usePanel();
  const [sentence, setSentence] = useState('');
  useEffect(() => {
    loadSentence(locale).then(setSentence, () => undefined);
  }, [locale]);
  return sentence ? (
    <p class="keep-note" role="note">
      {sentence}
    </p>
  ) : null;
}

async function loadSentence(locale: string): Promise<string> {
  const part = await loadPart(locale, 'keeping');
  return part?.words.keepNote ?? (await import('../../locales/en/keeping.ts')).keeping.keepNote;
}
