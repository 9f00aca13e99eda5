import type { LanguageWords } from './language-words.ts';

/** German. */
export default {
  nothing: `
    alternat automat avisi bevorzugt dienstlich format fur_anmeldung fur_die_anmeldung geschaftlich
    haupt inhaber international kontakt$ kundenkonto kundenportal national neuem_gerat neuen_gerat
    neues_gerat optional perso pflicht privat region ruckfragen ruckruf$ sekundar signal standard$
    tagsuber telegram text unter$ viber weitere whats_app whatsapp zusatzlich zweite$ zweites$
  `,
  thing: `
    aktenzeichen ausweis bankkonto datum fax festnetz geburt iban id$ imei ip$ kart karte passwort
    personalausweis pin$ plz postleit steuer version visa$
  `,
  fresh: 'neue',
  sample: 'beispiel format vorlagen$ z.b zum_beispiel',
  firm: 'hotline impressum kundendienst kundenservice support',
  recipient: 'beifahr empfanger kaufer$ lieferadresse zweitfahr',
  other: `
    abholer adres adressbuch adressen$ agent$ angehorig ansprechpartner anwalt apothek arbeitgeber arzt$
    audit begunstigt behandelnd berater bestell besucher betreuer bevollm bezugsberecht broker bruder$
    buchhalter buchungen$ buchungsbestatig chat$ chauffeur coach doktor$ ehefrau ehepartner eltern$
    elternteil erziehungsberecht fahrer fahrt famil familie faq favorit filiale freund fur_sie_da$
    garant gast$ gesperrt hausarzt hausmeister hausverwalt hilfe klassenlehr kollege kommentare
    kontakte$ kostenvoranschlag kurier lehrer liefer mein_kind mitarbeiter miteigentum mitinhaber
    mitreisend moderator mutter$ nachbar nachrichten$ notfall partner passagier patient
    personalabteilung personlich_fur_sie rechnung reservierung sachbearbeit schadenmeld schwester$
    sekretariat shop$ so_andern steuerberat superhost team$ teilnehmer termine$ ticket vater$ verkaufer
    vermieter versand vertrauenskontakt vertrauensperson vertrauenswurdige_kontakt
    vertrauenswurdige_person vertrauenswurdigen_kontakt vertrauenswurdigen_person
    vertrauenswurdiger_kontakt verwalter verwandt vorgesetzt wunschnummer wunschrufnummer zusteller
    zweite_inhaber zweite_kontakt zweite_person zweiter_inhaber zweiter_kontakt zweitinhaber
    zweitkontakt
  `,
  client: 'kunde$ kunden$',
  sent: 'geschickt gesendet',
  code: 'bestatigungscode code$ codes$ mtan sms-tan smstan tan-empfang',
  signup: 'konto_anlegen konto_erstellen registrier',
  absent: 'hinzufug keine_ nicht_hinterlegt',
  phone: `
    codes_an$ handy mobil$ mobilf mobiln mobilt ruckrufnummer rufnumm smartphone sms$ standardtele tel$
    telef telefon telephon
  `,
  mail: 'e-mail mail$',
  number: 'nummer',
  own: `
    aktuell authentif backup bestatigt dein$ deine$ deiner$ die_wir_fur_sie die_wir_von_ihnen hinterlegt
    ihre mein$ meine primare$ primaren$ registrierte$ registrierten$ verifizier verknupf
    vertrauenswurdig wiederherst
  `,
  account: `
    account adresse_und anmeldedaten benutzer daten$ einstellung erreichbarkeit kontaktdaten
    kontaktinformation konto kundendaten meine_angaben mitgliedsdaten personlich profil sicherheit
    sicherungsverfahren so_erreichen_wir_sie stammdaten vertragspartner zugangsdaten
  `,
  login: 'anmelden einloggen login passwort_vergessen passwort_zuruck',
  change: 'andern bearbeiten entfernen loschen',
} satisfies LanguageWords;
