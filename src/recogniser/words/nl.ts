import type { LanguageWords } from './language-words.ts';

/** Dutch. */
export default {
  nothing: `
    contact$ extra$ facult nieuw_apparaat overdag prive$ secundair standaard verplicht voorkeur werk$
  `,
  thing: 'bankrekening bsn$ btw-nummer datum geboorte kaart kvk-nummer rekening wachtwoord',
  fresh: 'nieuw',
  sample: 'bijvoorbeeld voorbeeld',
  firm: 'filiaal klantenservice',
  recipient: 'koper$ ontvanger',
  other: `
    accountant adres adressen$ afleveradres apothek begunstigd berichten$ bestell bestuurder bezoeker
    bezorg bij_nood blokk chauffeur coach contactpersoon_bij_nood dokter$ extra_contact factur
    factuuradres familie gast$ gemachtigd gezinsled huisarts hulp koerier lever manager medewerker
    moderator naaste noodcontact noodgeval order$ orders$ ouder/ partner passagier schademeld shop$
    superhost team$ verhuurder verkoper$ werkgever winkel$ winkelgegevens
  `,
  client: 'klant$ klanten$',
  sent: 'gestuurd verzonden',
  code: 'code$ codes$ verificatiecode',
  signup: 'account_aanmaken',
  absent: 'geen_ niet_ingesteld toevoegen',
  phone: '06-nummer codes_naar gsm mobiel',
  number: 'nummer',
  own: `
    back-up bevestigd bij_ons_bekend gekoppeld geregistreerd geverifieerd herstel huidig je$ mijn$
    primair uw$ verifie
  `,
  account: 'account beveilig contactgegevens gegevens instelling persoonl profiel veilighei',
  login: 'aanmelden inloggen wachtwoord_vergeten',
  change: 'aanpass bewerk verwijder wijzig',
} satisfies LanguageWords;
