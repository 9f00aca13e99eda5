import type { LanguageWords } from './language-words.ts';

/** Italian. */
export default {
  nothing: `
    abituale aggiuntiv alternat altro area avisi casa contatti$ contatto$ domicil intestatari notif
    notific nuovo_browser nuovo_dispositivo obbligat predefinit preferit privat recapito$ secondari
  `,
  thing: `
    carta_d'identita codice_cliente codice_di_tracc codice_fiscale codice_prenot conto_bancario fax
    matricola nascita p._iva partita_iva passaporto password
  `,
  fresh: 'nuovo',
  sample: 'esempio formati$ per_esempio template',
  firm: 'assistenza clienti$ servizio_clienti',
  recipient: 'acquirente destinat',
  other: `
    aiuto allenatore appuntament autista avvocato beneficiar bloccat bonifico broker chat$ cointestat
    collega$ comand commenti$ commercialista componenti_della_famiglia coniuge consegna
    contatto_di_fiducia contatto_fidato contatto_secondario corriere datore_di_lavoro delegat dipendent
    docente emergenza famigliar farmacia fattur filiale fratello$ garant genitor il_tuo_consulente
    indirizzi insegnante intestatario_second invit locatore madre$ manager medico$ messaggi$ moglie$
    ordine$ ordini ospite ospiti padre$ padrino$ partecipant passeggero pazient portineria prenotazion
    prescri preventiv refer risorse_umane scegli_il_tuo_numero scegli_numero segreteria sinistro
    sorella$ spedizion superhost tutore venditor viaggi
  `,
  client: 'cliente',
  sent: 'inviato$ inviato_a mandato',
  code: 'codice_di_verifica',
  signup: 'crea_account crea_il_tuo_account crea_un_account',
  absent: 'aggiungi nessun non_impostat',
  phone: `
    cell$ cell_ cellular cellulare_primario messaggi_sms mobile$ mobile_ smartphone telef telefon
    telefono_primario
  `,
  mail: 'email mail$',
  number: 'numero numero_primario',
  own: `
    abilitat associat attuale autentic backup cellulare_primario certificato$ che_abbiamo_per_te
    che_abbiamo_registrat confermat fiducia mia$ miei mio$ numero_primario recuper registrata$
    registrato$ telefono_primario tuo$ tuoi validat verific verificat
  `,
  account: `
    account anagrafica configura contatti_certif contatti_person dati$ impostazioni miei_contatti
    personal profilo recapiti$ sicurezza tuoi_contatti
  `,
  login: 'accedi$ login password_dimentic reimposta_password',
  change: 'cambia modif rimuov',
} satisfies LanguageWords;
