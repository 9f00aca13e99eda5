import type { LanguageWords } from './language-words.ts';

/** Norwegian. */
export default {
  nothing: 'ekstra$ jobb$ kontaktnummer sekundær',
  thing: 'bankkonto faks fodselsnummer fødselsdat kort$ kortet personnummer',
  fresh: 'nytt$',
  sample: 'f.eks for_eksempel',
  firm: 'kundeservice',
  recipient: 'mottaker$',
  other: `
    advokat ansatt$ arbeidsgiver bestilling blokk bud$ ektefelle fastlege foreldre hjelp lege$ lever
    lærer$ medinnehav nabo$ nødkontakt ordre$ parørende pasient passasjer primærlege radgiver
    regnskapsfor selger$ sjafør søster$ trener utleier vaktmester verge$
  `,
  client: 'kunde$ kunden$',
  code: 'bekreftelseskod kode$',
  signup: 'opprett_konto',
  absent: 'ikke_angiv ikke_oppgitt',
  phone: 'mobil$ mobilt tlf',
  mail: 'e-post$ e-postadr',
  own: 'aktuell bekreft din$ ditt$ gjenoppretting mitt$ navær primært$ registrert$ registrerte$',
  account: 'innstilling kontaktopplysning min_side opplysning personopplysning sikkerhet',
  login: 'logg_inn',
  change: 'endre rediger',
} satisfies LanguageWords;
