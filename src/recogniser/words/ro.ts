import type { LanguageWords } from './language-words.ts';

/** Romanian. */
export default {
  nothing: 'contact$ obligat secundar serviciu$ suplimentar titular$',
  thing: `
    awb$ buletin card$ cnp$ cod_abonat cod_client cod_membru cod_postal naster nr._contract
    numar_contract numar_membru pasaport polita rezervar urmarire
  `,
  fresh: 'nou$ noul$',
  firm: 'clienti$ relatii_cu_clien suport$',
  other: `
    angajat angajator antrenor avocat comand comenzi consultant contabil creator$ curier$ delegat
    diriginte doctor expedit factur familie farmacia frate$ imputernicit mama$ medic$ medic_de parinti$
    pasager$ primarie profesor secretariat sofer$ soferul sora$ sotie$ tata$ titular_secundar tutore
    urgenta vanzator vecin$
  `,
  client: 'client$',
  code: 'cod_de_verific',
  absent: 'nespecificat nu_este_setat',
  number: 'numar$ numarul',
  own: 'asociat autentic inregistrat meu$ numarul_tau validat verificat',
  account: 'contul$ date_de_contact datele_mele personal securitate setari siguranta',
  change: 'editeaza schimba',
} satisfies LanguageWords;
