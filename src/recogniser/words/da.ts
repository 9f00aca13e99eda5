import type { LanguageWords } from './language-words.ts';

/** Danish. */
export default {
  nothing: 'kontakt$',
  thing: 'bankkonto cpr$ cpr-nummer fødselsdat kort$ kortet',
  fresh: 'nyt_nummer nyt_telefon',
  sample: 'f.eks for_eksempel',
  firm: 'kundeservice',
  other: `
    arbejdsgiver bestilling chauffør faktur familie hjælp lever læge$ medarbejder nabo$ nødkontakt ordre$
    parørende passager saelger sælger$ udlejer
  `,
  client: 'kunde$ kunden$',
  code: 'bekræftelseskod kode$',
  signup: 'opret_konto',
  absent: 'ikke_angiv',
  phone: 'mobil$ mobilt nyt_telefon tlf',
  mail: 'e-post$ e-postadr',
  number: 'nummer nyt_nummer',
  own: 'bekræft din$',
  account: 'indstilling kontaktinformation kontaktoplysning konto min_side oplysning sikkerhed$',
  change: 'rediger skift$',
} satisfies LanguageWords;
