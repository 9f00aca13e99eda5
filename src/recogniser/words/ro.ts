import type { LanguageWords } from './language-words.ts';

/** Romanian. */
export default {
  nothing: 'contact$ obligat titular$',
  thing: 'card$ cnp$ naster',
  fresh: 'nou$ noul$',
  firm: 'clienti$ relatii_cu_clien',
  other: `
    angajat angajator comand comenzi creator$ curier$ delegat doctor expedit factur familie farmacia
    medic$ medic_de pasager$ sofer$ soferul urgenta vanzator
  `,
  client: 'client$',
  code: 'cod_de_verific',
  absent: 'nespecificat nu_este_setat',
  number: 'numar$ numarul',
  own: 'autentic meu$ numarul_tau validat verificat',
  account: 'contul$ date_de_contact datele_mele personal securitate setari siguranta',
  change: 'editeaza schimba',
} satisfies LanguageWords;
