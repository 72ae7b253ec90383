import type { inboxFiles as english } from '../en/inboxFiles.ts';
import type { SameWords } from '../words.ts';

/** The inbox's words around files. */
export const inboxFiles: SameWords<typeof english> = {
  attachFiles: 'Dołącz pliki',
  dropFiles: 'Upuść pliki tutaj, aby je wysłać',
  filesToSend: 'Pliki do wysłania',
  fileUploading: 'Wysyłanie pliku {{name}}',
  fileReady: 'Gotowy do wysłania',
  fileRemove: 'Usuń {{name}}',
  fileAgain: 'Spróbuj ponownie: {{name}}',
  fileTooLarge: 'Za duży: najwyżej {{size}}.',
  fileType: 'Pliki tego rodzaju nie są tu przyjmowane. Właściciel może na nie zezwolić w konfiguracji.',
  fileRefused: 'Plik został odrzucony: jest uszkodzony albo skaner go nie przepuścił.',
  fileGone: 'Tego pliku już nie ma. Dołącz go ponownie.',
  fileNotThrough: 'Plik nie dotarł. Sprawdź połączenie i spróbuj ponownie.',
  filesTooMany_one: 'W jednej wiadomości mieści się {{count}} plik. Pozostałe wyślij w następnej.',
  filesTooMany_few: 'W jednej wiadomości mieszczą się {{count}} pliki. Pozostałe wyślij w następnej.',
  filesTooMany_many: 'W jednej wiadomości mieści się {{count}} plików. Pozostałe wyślij w następnej.',
  filesTooMany_other: 'W jednej wiadomości mieści się {{count}} pliku. Pozostałe wyślij w następnej.',
  fileOpen: 'Otwórz {{name}}',
  pictureOpen: 'Otwórz zdjęcie {{name}}',
  fileFallback: 'Plik',
  fileUnavailable: 'Nie można teraz otworzyć.',
};
