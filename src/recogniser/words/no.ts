import type { LanguageWords } from './language-words.ts';

/** Norwegian. */
export default {
  thing: 'bankkonto fodselsnummer fødselsdat kort$ kortet personnummer',
  fresh: 'nytt$',
  sample: 'f.eks for_eksempel',
  firm: 'kundeservice',
  recipient: 'mottaker$',
  other: `
    ansatt$ arbeidsgiver bestilling blokk fastlege hjelp lever nabo$ nødkontakt ordre$ parørende pasient
    selger$ sjafør utleier
  `,
  client: 'kunde$ kunden$',
  code: 'bekreftelseskod kode$',
  signup: 'opprett_konto',
  absent: 'ikke_angiv ikke_oppgitt',
  phone: 'mobil$ mobilt tlf',
  mail: 'e-post$ e-postadr',
  own: 'aktuell bekreft din$ ditt$ mitt$',
  account: 'innstilling kontaktopplysning min_side opplysning personopplysning sikkerhet',
  login: 'logg_inn',
  change: 'endre rediger',
} satisfies LanguageWords;
