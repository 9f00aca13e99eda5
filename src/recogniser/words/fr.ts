import type { LanguageWords } from './language-words.ts';

/** French. */
export default {
  nothing: `
    alert automat autre contact$ domicil en_journee espace_client facult format habituel international
    national notif notific nouveau_navigateur obligat par_defaut perso prefere principal professionnel
    public region requis secondaire signal supplementaire telegram titulaire usuel viber visible
    whats_app
  `,
  thing: `
    carte$ code_postal compte_bancaire date$ fax iban identifiant imei ip$ mot_de_passe naissance points
    ref$ siren$ siret version visa$
  `,
  fresh: 'nouveau nouvelle',
  sample: 'exemple format par_exemple',
  firm: 'agence assistance hotline mentions_legales reception service_client support',
  recipient: 'acheteur destinat',
  other: `
    adresses$ agent$ agents$ aide$ assistant audit avocat bailleur$ beneficiaire bloque cabinet_medical
    chauffeur choisir_votre_numero choisissez_votre_numero co-titulaire coach collegue command comment
    comment_changer comptable$ conducteur$ conjoint conseiller contact_de_confiance contact_secondaire
    contacts$ cotitulaire coursier de_reserva de_reservation devis$ du_professionnel employe enfant
    enseignant entraineur epouse$ expedit factur famil faq favorit filleul frere$ garant gardien invit
    livraison livreur manager mandataire marraine$ medecin mere$ mes_salaries messagerie messages$
    mon_salarie parent parrain$ parraine participants$ passager patient pere$ personne_a_prevenir
    personne_de_confiance pharmac prescri proches professeur questionnaire recharge rendez-vous
    represent reservation_confirm reservations$ responsable_rh second_titulaire secretariat sinistre
    soeur$ sœur$ ticket titulaire_secondaire titulaire_suppl trajet urgence vendeur$ virement visiteur
    voisin$ voisine$ votre_professionnel votre_reservation
  `,
  client: 'client$ clients$',
  sent: 'envoye_a',
  code: 'code$ codes$',
  signup: 'creer_mon_compte creer_un_compte inscription',
  absent: 'ajouter aucun non_renseign',
  phone: `
    codes_au gsm messages_sms mobile$ mobile_ numero_pour_vous_contacter numero_pour_vous_joindre
    portable$ smartphone sms$ tel$ telephon telephone_primaire
  `,
  mail: 'courriel e-mail email mail$',
  number: 'numero numero_primaire',
  own: `
    actuel associe authentif confian enregistre mon$ numero_primaire que_nous_avons_enregistr
    que_nous_avons_pour_vous recuper telephone_primaire ton_num ton_tel valide$ validee verificat
    verifie votre
  `,
  account: `
    comment_vous_joindre compte configura coordonnees informations me_joindre mes_donnees parametres
    personnel preferences profil securite
  `,
  login: 'connexion mot_de_passe_oubli se_connecter',
  change: 'change changer modif supprimer',
} satisfies LanguageWords;
