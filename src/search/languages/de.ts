import type { Language } from '../language.ts';

/**
 * German. Stemmer: "German stemming algorithm", snowballstem.org, on folded words (`ä` → `a`, `ß` → `ss`). The
 * spellings `ae`, `oe`, `ue` are folded the same way, as its variant German2 does.
 */
export const de: Language = {
  code: 'de',
  stem,
  respell: (word) => word.replace(/(^|[^aeiouq])([aou])e/g, '$1$2'),
  synonyms:
    'erstattung rückerstattung rückzahlung geld_zurück erstatten|rückgabe retoure zurückgeben zurückschicken ' +
    'zurücksenden umtausch umtauschen|stornieren kündigen abbestellen widerrufen kündigung widerruf abmelden|' +
    'lieferung versand zustellung liefern versenden lieferzeit|paket sendung bestellung|preis kosten gebühr tarif ' +
    'kostet teuer|wie_viel preis kosten betrag|bezahlen zahlen zahlung bezahlung zahlungsart|rechnung beleg quittung|' +
    'konto account profil kundenkonto|anmelden einloggen login anmeldung|registrieren registrierung anmelden ' +
    'anmeldung|passwort kennwort pin|vergessen verloren zurücksetzen|ändern bearbeiten wechseln aktualisieren ' +
    'anpassen|löschen entfernen schließen|reparieren beheben reparatur|kaputt defekt beschädigt|problem fehler ' +
    'störung schwierigkeit|funktionieren gehen klappen|telefon handy anruf telefonnummer|kontakt anrufen erreichen|' +
    'mail e-mail email|hilfe unterstützung support service|adresse anschrift ort|wo ort stelle|wann zeit datum ' +
    'termin|wie_lange dauer dauern zeit|kind kinder baby sohn tochter|arzt ärztin hausarzt doktor|krank erkrankt ' +
    'erkrankung krankheit|kaufen bestellen erwerben|anfangen beginnen starten|enden aufhören ablaufen|erlaubt dürfen ' +
    'gestattet|müssen nötig notwendig pflicht erforderlich|bekommen erhalten kriegen|rabatt gutschein aktion|arbeit ' +
    'job beruf arbeitsplatz stelle|mitarbeiter beschäftigte arbeitnehmer angestellte|arbeitgeber firma unternehmen ' +
    'betrieb chef|lohn gehalt entgelt|geld betrag|prüfen bestätigen kontrollieren|bild foto|datei dokument ' +
    'unterlagen|schnell sofort|sicher sicherheit|schützen schutz vorbeugen vermeiden|übertragen verbreiten anstecken ' +
    'ansteckung infizieren infektion|gefahr risiko gefährlich|garantie gewährleistung|verfügbar lager vorrätig|reise ' +
    'reisen urlaub ferien|schule kita kindergarten|regel regelung vorschrift gesetz|info information auskunft infos|' +
    'grund ursache warum|test prüfung untersuchung|behandeln behandlung therapie heilen|symptom anzeichen|alt älter ' +
    'senior|haus wohnung zuhause|essen lebensmittel|sterben tod|auto fahrzeug|passieren geschehen|entstehen ursprung ' +
    'herkunft|impfung impfstoff impfen|abstand entfernung|maske mundschutz|schwanger schwangerschaft|antrag ' +
    'beantragen|bescheinigung nachweis attest|stimmen wahr richtig|verhalten tun machen|öffnungszeiten geöffnet ' +
    'offen|finden gefunden fand suchen|gehen gegangen ging|bekommen bekam erhalten erhielt|geben gegeben gab|nehmen ' +
    'genommen nahm mitnehmen|schreiben geschrieben schrieb|sprechen gesprochen reden sagen|verlieren verloren verlor|' +
    'schließen geschlossen schloss zu|wissen weiß bekannt kennen erfahren|werden geworden wurde|treffen getroffen ' +
    'begegnen|bringen gebracht brachte|denken gedacht meinen glauben|helfen geholfen hilft|tragen trägt getragen|' +
    'lassen lässt gelassen|verhindern verringern vermindern senken|baby säugling neugeborenes|medikament arznei ' +
    'mittel medizin tablette|krankenhaus klinik spital|behörde amt regierung staat|ausland einreise grenze|' +
    'krankschreibung krankmeldung attest|ersetzen ersatz austauschen tauschen|anzeigen sehen ansehen einsehen finden|' +
    'erklären bedeuten heißen bedeutung|anzahl viele menge|täglich tag tage|erlauben erlaubnis genehmigung|verboten ' +
    'verbot|beschweren beschwerde reklamation reklamieren|verspätung spät verspätet dauert|öffnen aufmachen|senden ' +
    'schicken geschickt gesendet|herunterladen download|hochladen upload|sprache deutsch englisch|kündigungsfrist ' +
    'frist|gutschrift guthaben|vertrag abo abonnement|versicherung versichert|geschäft laden filiale markt|kunde ' +
    'kundin',
  weak:
    'der die das den dem des ein eine einen einem einer eines kein keine keinen ich du er sie es wir ihr mich dich ' +
    'mir dir ihm ihn ihnen uns euch sich mein meine meinen meinem meiner dein sein seine ihre ihren unser unsere und ' +
    'oder aber wenn dass ob als wie was wer wen wem wo wann warum wieso weshalb wohin woher welche welcher welches ' +
    'welchen welchem worauf wofur womit ist sind war waren bin bist sei wird werden wurde hat haben habe hatte kann ' +
    'konnen konnte darf durfen muss mussen soll sollen sollte will wollen mochte mag mogen in im an am auf aus bei ' +
    'beim mit nach von vom vor zu zum zur fur durch uber unter um gegen ohne bis seit nicht nur auch noch schon so da ' +
    'dann hier dort man mehr sehr viel gibt es denn doch mal bitte danke hallo dies diese dieser dieses diesem diesen',
};

function stem(word: string): string {
  if (word.length < 3) return word;
  const w = word.replace(/(?<=[aeiouy])[uy](?=[aeiouy])/g, (letter) => letter.toUpperCase());
  const first = regionAfter(w, 0);
  const r1 = Math.max(3, first);
  const r2 = regionAfter(w, first);
  let s = cut(w, r1, /(em|ern|er|en|es|e|(?<=[bdfghklmnrt])s)$/);
  if (s !== w && /niss$/.test(s)) s = s.slice(0, -1);
  s = cut(s, r1, /(en|er|est|(?<=...[bdfghklmnt])st)$/);
  return derived(s, r1, r2).toLowerCase();
}

function derived(word: string, r1: number, r2: number): string {
  const end = /(end|ung|(?<!e)(ig|ik|isch)|lich|heit|keit)$/.exec(word);
  if (!end || end.index < r2) return word;
  const rest = word.slice(0, end.index);
  if (end[0] === 'end' || end[0] === 'ung') return cut(rest, r2, /(?<!e)ig$/);
  if (end[0] === 'lich' || end[0] === 'heit') return cut(rest, r1, /e[rn]$/);
  return end[0] === 'keit' ? cut(rest, r2, /(lich|ig)$/) : rest;
}

function cut(word: string, region: number, ending: RegExp): string {
  const found = ending.exec(word);
  return found && found.index >= region ? word.slice(0, found.index) : word;
}

function regionAfter(word: string, from: number): number {
  const found = /[aeiouy][^aeiouy]/.exec(word.slice(from));
  return found ? from + found.index + 2 : word.length;
}
