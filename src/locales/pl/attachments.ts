import type { attachments as english } from '../en/attachments.ts';
import type { SameWords } from '../words.ts';

/** The words around files in a chat. */
export const attachments: SameWords<typeof english> = {
  filesAttach: 'Dołącz pliki',
  filesDrop: 'Upuść pliki tutaj, aby je wysłać',
  filesPending: 'Pliki do wysłania',
  filesUploading: 'Wysyłanie pliku {{name}}',
  filesReady: 'Gotowy do wysłania',
  filesRemove: 'Usuń {{name}}',
  filesTryAgain: 'Spróbuj ponownie',
  filesTryAgainName: 'Spróbuj ponownie: {{name}}',
  filesTooLarge: 'Ten plik jest za duży: najwyżej {{size}}. Wyślij mniejszy albo jego część.',
  filesType: 'Nie przyjmujemy plików tego rodzaju. Wyślij go jako zdjęcie, PDF lub tekst.',
  filesRefused: 'Nie udało się przyjąć tego pliku. Zapisz go na nowo albo wyślij jako zdjęcie lub PDF.',
  filesLimited: 'Wysłano dziś już wiele plików. Resztę opisz słowami; jutro znów będzie miejsce.',
  filesClosed: 'Teraz nie można wysyłać plików. Mimo to napisz do nas.',
  filesGone: 'Tego pliku już nie ma. Dołącz go ponownie.',
  filesNotThrough: 'Plik nie dotarł. Sprawdź połączenie i spróbuj ponownie.',
  filesOpen: 'Otwórz {{name}}',
  filesOpenPicture: 'Otwórz zdjęcie {{name}}',
  filesName: 'Plik',
  filesUnavailable: 'Tego pliku nie można teraz otworzyć.',
  filesTooMany_one: 'W jednej wiadomości mieści się {{count}} plik. Pozostałe wyślij w następnej.',
  filesTooMany_few: 'W jednej wiadomości mieszczą się {{count}} pliki. Pozostałe wyślij w następnej.',
  filesTooMany_many: 'W jednej wiadomości mieści się {{count}} plików. Pozostałe wyślij w następnej.',
  filesTooMany_other: 'W jednej wiadomości mieści się {{count}} pliku. Pozostałe wyślij w następnej.',
  filesAdded_one: 'Dodano {{count}} plik',
  filesAdded_few: 'Dodano {{count}} pliki',
  filesAdded_many: 'Dodano {{count}} plików',
  filesAdded_other: 'Dodano {{count}} pliku',
};
