import type { Language } from '../language.ts';

/**
 * Polish. Own light stemmer: diacritics are folded before, then one ending of the list below is cut, the longest that
 * leaves three letters. No stemmer found did better, and this one does not mind when a visitor leaves out ą ć ę ł.
 * What alternates inside a word (`zwrot`, `zwrócić`) is left to the 4-grams.
 */
export const pl: Language = {
  code: 'pl',
  stem,
  synonyms:
    'zwrot zwrócić oddać odesłać refundacja|zwrot reklamacja reklamować|anulować zrezygnować rezygnacja odwołać ' +
    'wypowiedzieć odstąpić|dostawa wysyłka przesyłka dostarczyć wysłać kurier|paczka przesyłka zamówienie|cena koszt ' +
    'opłata ile_kosztuje kosztować płatny|płatność zapłacić płacić zapłata|faktura rachunek paragon|konto profil|' +
    'zalogować logowanie login|rejestracja zarejestrować założyć|hasło pin|zapomnieć zgubić odzyskać|zmienić ' +
    'edytować zmiana zmodyfikować|usunąć skasować zamknąć|naprawić naprawa zreperować|zepsuty uszkodzony wadliwy|' +
    'problem błąd kłopot usterka|działać funkcjonować|telefon komórka zadzwonić dzwonić|kontakt skontaktować ' +
    'połączyć|mail e-mail poczta|pomoc wsparcie pomóc|adres miejsce lokalizacja|gdzie miejsce|kiedy termin data czas ' +
    'godzina|jak_długo czas trwać ile|dziecko dzieci syn córka|lekarz doktor|chory choroba zachorować chorować|kupić ' +
    'zamówić nabyć zakup|zacząć rozpocząć początek|skończyć zakończyć koniec|można wolno mogę dozwolony|musieć ' +
    'trzeba należy obowiązek obowiązkowy konieczny|dostać otrzymać uzyskać|dać przekazać|rabat zniżka kupon promocja|' +
    'praca zatrudnienie zawód|pracownik zatrudniony|pracodawca firma przedsiębiorca|pieniądze środki kwota gotówka|' +
    'sprawdzić potwierdzić zweryfikować|zdjęcie fotografia|dokument plik zaświadczenie|szybko prędko|bezpieczny ' +
    'bezpieczeństwo|chronić ochrona zapobiegać uniknąć|zakażenie zakazić zarażony zarazić zakażony|gwarancja ' +
    'rękojmia|dostępny dostępność|podróż wyjazd podróżować|wakacje urlop|szkoła przedszkole żłobek|przepis zasada ' +
    'prawo reguła|informacja informacje wiadomość|powód przyczyna|dlaczego czemu|test badanie|leczenie leczyć ' +
    'terapia|objaw symptom|stary starszy senior|dom mieszkanie|jedzenie posiłek żywność|umrzeć śmierć zgon|samochód ' +
    'auto pojazd|dziać wydarzyć zdarzyć stać|mówić powiedzieć gadać|lubić podobać|myśleć sądzić uważać|chcieć ' +
    'pragnąć|wiedzieć znać|patrzeć oglądać widzieć zobaczyć|robić zrobić|iść pójść wyjść|mieszkać żyć|duży wielki|' +
    'mały niewielki|ładny piękny|często zwykle|maska maseczka|wniosek zgłoszenie podanie|granica wjazd wjechać|' +
    'koniecznie niezbędny potrzebny|zawsze wciąż ciągle|tutaj tu|szef kierownik|tata ojciec|mama matka|rozumieć ' +
    'pojąć|odpowiedź odpowiedzieć|kobieta dziewczyna|mężczyzna facet|jechać pojechać|spać zasnąć|zły niedobry|brać ' +
    'wziąć|kończyć kończy|przyjść przyjechać przybyć przychodzić|iść szedł poszedł chodzić|móc mogę może potrafić ' +
    'umieć|człowiek ludzie osoba osoby|rok lata|dziecko dzieci dziecka maluch|kraj państwo|przychodnia szpital ' +
    'gabinet|uczeń nauczyciel lekcja zajęcia|nauka uczyć uczyć_się|wynik rezultat|sklep handel galeria|zakaz ' +
    'zakazany zabroniony|trwać potrwać|bilet wejściówka|zacząć zaczynać rozpoczynać|skończyć kończyć przestać|' +
    'kupować kupić|sprzedać sprzedawać|pisać napisać|czytać przeczytać|jeść zjeść|pić wypić napić|szukać poszukiwać ' +
    'znaleźć odnaleźć|czekać poczekać zaczekać|pamiętać zapamiętać przypominać|wrócić wracać powrót|przyjaciel ' +
    'kolega znajomy|mąż żona małżonek|rodzice rodzic rodzina|chłopak chłopiec|prawdziwy prawda|szczęśliwy zadowolony ' +
    'radosny|smutny nieszczęśliwy|zmęczony wyczerpany|głodny głód|ciężki trudny trudno|łatwy prosty|szybki szybko ' +
    'prędki|późno spóźnić|wcześnie wcześniej|nowy nowość|słyszeć słuchać usłyszeć|pytać zapytać pytanie|dać podać ' +
    'wręczyć|ile_lat wiek|godzina czas pora|noc wieczór|rano poranek|pogoda deszcz|jezioro morze rzeka|ulica droga|' +
    'daleko odległość|blisko niedaleko|pies zwierzę|obraz zdjęcie|film kino|muzyka piosenka śpiewać|kolor barwa|' +
    'język mowa|wojna walka|miłość kochać|nienawidzić nie_znosić|bać boi strach obawiać|nazywać imię nazwisko|' +
    'urodzić urodziny|dzisiaj dziś|natychmiast zaraz od_razu|naprawdę rzeczywiście|może chyba prawdopodobnie',
  weak:
    'a aby ale albo ani az bardzo bez bo by byc byl byla bylo byly beda bedzie bede co czy czym czego czemu dla dlaczego ' +
    'do gdzie gdy i ich ile im ja jak jaka jaki jakie jakich jakim jako je jego jej jest jestem jesli jezeli juz kiedy ' +
    'kim kogo kto ktora ktore ktory ktorych lub ma mam maja mi mnie moge mozna moze moj moja moje mu musze my na nad ' +
    'nam nas nasz nie niego niej nim nich niz o od oraz po pod przed przez przy sa sie skad swoj sobie ta tak taka taki ' +
    'takie tam te tego tej ten to tu ty tych tym u w was we wy z za ze zeby mu dzien dobry prosze powinienem',
};

const endings =
  'owaniami owaniach owania owaniu owanie owaniem owac owal owala owali ujemy ujecie ujesz ujac uje uja ' +
  'eniami eniach eniem enia eniu enie aniami aniach aniem ania aniu anie eniem eni ' +
  'osciami osciach oscia osci osc ' +
  'ymi imi ego emu ych ich iego iemu iej iach iami ami ach owi iow ow om iom em iem ej ym im ' +
  'alismy alysmy ilismy ylismy alem alam ales alas ilem ilam yla ily yli ila ili ilo al ala alo ali aly ' +
  'emy imy ymy amy acie ecie icie ycie asz esz isz ysz aja eja iesz iemy ac ec ic yc ' +
  'ia ie iu io a e i o u y';

const byLength = endings.split(' ').sort((a, b) => b.length - a.length);

function stem(word: string): string {
  for (const ending of byLength) {
    if (word.length - ending.length >= 3 && word.endsWith(ending)) return word.slice(0, -ending.length);
  }
  return word;
}
