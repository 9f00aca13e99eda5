import type { LanguageWords } from './language-words.ts';

/** Swedish. */
export default {
  nothing: `
    arbete$ dagtid extra$ hem$ huvudnummer international kontakt$ kontaktnummer obligat privat sekundar
  `,
  thing: 'bankkonto datum fodelsedat kort$ kortet ocr-nummer personnummer',
  fresh: 'nytt$',
  sample: 't.ex till_exempel',
  firm: 'kundservice kundtjanst reception support',
  recipient: 'mottagare',
  other: `
    advokat anhorig anstalld arbetsgivare bestallning bud$ faktur foraldrar forare forvaltare god_man
    granne$ hjalp hustru$ hyresvard klassforestand kurir lakare larare$ lararen$ lever mamma$ medarbetar
    medinnehav narstaende nodkontakt nodsituation ombud$ order$ pappa$ passager patient primarvard
    radgivare resenar saljare syster$ tranare vaktmastare vardnadshav
  `,
  sent: 'skickat',
  code: 'kod$ verifieringskod',
  signup: 'skapa_konto',
  absent: 'ej_angiv inte_angiv lagg_till_tele',
  phone: 'hemtelefon mobil$ mobiln mobilt',
  mail: 'e-post$ e-postadr',
  number: 'nummer numret',
  own: `
    aktuell aterstall bekraft din$ ditt$ kopplat mitt$ nuvarande primart$ registrerad$ registrerade$
    registrerat$ verifie verifierad
  `,
  account: `
    installningar kontaktinformation kontaktuppgift konto mina_sidor mina_uppgift personuppgift sakerhet
  `,
  login: 'logga_in',
  change: 'andra$ byt$ byta$',
} satisfies LanguageWords;
