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
    accountant adres adressen$ advocaat afleveradres apothek begunstigd berichten$ bestell bestuurder
    bezoeker bezorg bij_nood blokk boekhouder broer$ chauffeur coach contactpersoon_bij_nood docent$
    dokter$ echtgenot extra_contact factur factuuradres familie gast$ gemachtigd gezinsled huisarts hulp
    koerier leidinggevende leraar lever manager medehouder medewerker mentor$ moderator moeder$ naaste
    noodcontact noodgeval order$ orders$ ouder/ ouders$ partner passagier schademeld secretariaat shop$
    superhost team$ vader$ verhuurder verkoper$ werkgever winkel$ winkelgegevens
  `,
  client: 'klant$ klanten$',
  sent: 'gestuurd verzonden',
  code: 'code$ codes$ verificatiecode',
  signup: 'account_aanmaken',
  absent: 'geen_ niet_ingesteld toevoegen',
  phone: '06-nummer codes_naar gsm mobiel',
  number: 'nummer',
  own: `
    back-up bevestigd bij_ons_bekend die_we_van_je die_we_van_u gekoppeld geregistreerd geverifieerd
    herstel huidig je$ mijn$ primair uw$ verifie
  `,
  account: 'account beveilig contactgegevens gegevens instelling persoonl profiel veilighei',
  login: 'aanmelden inloggen wachtwoord_vergeten',
  change: 'aanpass bewerk verwijder wijzig',
} satisfies LanguageWords;
