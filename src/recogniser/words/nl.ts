import type { LanguageWords } from './language-words.ts';

/** Dutch. */
export default {
  nothing: 'contact$ facult nieuw_apparaat verplicht',
  thing: 'bankrekening bsn$ datum geboorte kaart rekening wachtwoord',
  fresh: 'nieuw',
  sample: 'bijvoorbeeld voorbeeld',
  firm: 'klantenservice',
  recipient: 'koper$ ontvanger',
  other: `
    accountant adres adressen$ afleveradres apothek berichten$ bestell bestuurder bezoeker bezorg bij_nood
    blokk chauffeur coach contactpersoon_bij_nood dokter$ factur familie gast$ gezinsled huisarts hulp
    koerier lever manager medewerker moderator naaste noodcontact noodgeval order$ orders$ partner
    passagier schademeld shop$ superhost team$ verhuurder verkoper$ werkgever winkel$ winkelgegevens
  `,
  client: 'klant$ klanten$',
  sent: 'gestuurd verzonden',
  code: 'code$ codes$ verificatiecode',
  signup: 'account_aanmaken',
  absent: 'geen_ niet_ingesteld toevoegen',
  phone: 'codes_naar gsm mobiel',
  number: 'nummer',
  own: 'back-up bevestigd bij_ons_bekend geverifieerd herstel huidig je$ mijn$ uw$ verifie',
  account: 'account beveilig contactgegevens gegevens instelling persoonl profiel veilighei',
  login: 'aanmelden inloggen wachtwoord_vergeten',
  change: 'aanpass bewerk verwijder wijzig',
} satisfies LanguageWords;
