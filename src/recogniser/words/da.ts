import type { LanguageWords } from './language-words.ts';

/** Danish. */
export default {
  nothing: 'arbejde$ ekstra$ kontakt$ kontaktnummer sekundær',
  thing: 'bankkonto cpr cpr$ cpr-nummer cvr fødselsdat kort$ kortet',
  fresh: 'nyt_nummer nyt_telefon',
  sample: 'f.eks for_eksempel',
  firm: 'kundeservice',
  other: `
    advokat arbejdsgiver bestilling bud$ chauffør faktur familie foraeldre forældre hjælp hustru$ lever
    læge$ lærer$ medarbejder medindehav modtager nabo$ nødkontakt ordre$ parørende passager radgiver
    saelger sælger$ søster$ træner udlejer værge
  `,
  client: 'kunde$ kunden$',
  code: 'bekræftelseskod kode$',
  signup: 'opret_konto',
  absent: 'ikke_angiv',
  phone: 'mobil$ mobilt nyt_telefon tlf',
  mail: 'e-post$ e-postadr',
  number: 'nummer nyt_nummer',
  own: 'bekræft din$ gendannelse nuværende primært$ registrerede$ registreret$',
  account: 'indstilling kontaktinformation kontaktoplysning konto min_side oplysning sikkerhed$',
  change: 'rediger skift$',
} satisfies LanguageWords;
