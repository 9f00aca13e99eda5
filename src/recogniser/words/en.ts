import type { LanguageWords } from './language-words.ts';

/** English. */
export default {
  nothing: `
    additional alert alternat area automat best$ business call$ client_area contact$ country
    customer_portal customer_profile day daytime default$ emergency_alert emergency_notif evening format
    full home international leading_zero main$ mainland mobile_app national new_browser new_computer
    new_device new_location notif notific only optional other perso phone_app phone_type preferred
    principal privat public reach$ region required saved$ secondary signal telegram text that this used
    viber visible voice whats_app whatsapp wireless$ with without work
  `,
  thing: `
    abn$ amount balance bank_account birth card$ cards$ checking_account date$ dob$ fax iban icp$ id$
    ids$ imei ip$ joined landline last_login last_seen licence_plate license_plate loyalty mpan$ mrn$
    ni_number passport password pin$ pnr$ points postcode ref$ rewards rx$ savings_account serial
    social_security sort_code ssn$ tax tfn$ tracking uid vat$ version vin$ visa$ voucher zip$
  `,
  fresh: 'new$',
  sample: `
    api_console api_explorer api_reference e.g example format looks_like placeholder sample sandbox
    should_look such_as template
  `,
  firm: `
    assistance branch call_me call_us contact_us customer_care customer_service customer_support enquir
    helpline hotline imprint inquir office reach_us reception sales$ support toll
  `,
  recipient: `
    block_contact block_user consignee default_address deliver_to impersonate private_message recipient
    send_message share_contact shared_by ship_to suspend_user webhook
  `,
  other: `
    account_activity accountant active_numbers activity_log additional_card additional_contact
    additional_user address_book addresses adjuster advis agent$ agents$ appointee appointments$
    assistant attorney audit authorised_user authorized_user babysitter banker beneficiar billing
    blocked booking_confirm bookkeeper broker brother buddy buy$ buyer caller calls$ care_provider
    care_team caregiver carer$ carrier case$ changed_from chat$ chauffeur checking_in_today checkout
    child choose_your_new choose_your_number claim$ claims$ co-applicant co-owner coach colleague
    comment companion concierge contact_person contacts$ contractor cosigner courier creator$
    customer_detail customer_list daughter delegat deliver dependant dependent deputy directory doctor
    driver edit_user emergency employe employee executor famil faq father favorit favourit form_tutor
    former$ forward friend gp$ gp_surgery guarant guardian guest$ guests$ heir$ heirs$ help$ hosted_by
    household housekeeper how_do how_to husband inbox$ instructor insured invit invoice joint_
    key_holder keyholder kid$ kids$ landlord lawyer lead$ leads$ lecturer legacy_contact listings$ log$
    manager members$ mentor$ messages$ moderator mother my_ads my_appointment my_cases my_classes
    my_courses my_lessons my_packages my_parcels my_policies my_repairs my_rides my_visits nanny neighbo
    next_of_kin nominated_contact nominee nurse opportunity order$ orders$ organiser organizer parent
    participant_list participants$ partner passenger patient payee payer$ pharmac phone_me physician$
    pick-up pick_your_number pickup prescri previous$ primary_care primary_dentist primary_doctor
    primary_school prospect$ purchas questionnaire quote$ quotes$ receipt receiver recharge
    recovery_contact refer relative$ relatives$ repairs$ reports_to represent reservation_confirm
    reservations$ review rider second_holder secondary_card secondary_contact security_activity
    security_log seller send_money sender_detail sender_id sender_name sender_phone shared_with shipping
    shop$ shopper$ sibling sister solicitor sponsor$ spouse staff store$ subaccount superhost supervisor
    supplier survey teacher team$ teams$ tenant their$ ticket travell trip$ trips$ trusted_contact
    trustee users$ vet$ visitor$ visitors$ wife$ witness your_ads your_booking your_courses your_gp
    your_lessons your_listings your_policies your_reservation your_rides your_stay your_surgery
    your_trip
  `,
  client: 'client$ clients$ customer pupils$ students$',
  sent: 'sent_a sent_to texted we_just_sent we_sent',
  code: 'code$ codes$ otp$ passcode',
  signup: 'create_account create_an_account create_your register$ sign_up signup',
  absent: `
    add_a_mobile add_a_number add_a_phone add_mobile add_number add_phone haven no_mobile no_number
    no_phone none$ not_added not_linked not_provided not_set
  `,
  phone: `
    are_sent_to calls_and_texts cell$ cell_ cellphone cellular codes_are_deliver codes_are_texted
    codes_at codes_by codes_go codes_to contact_no$ contact_no._ contact_number h/p$ handphone ll_text
    mob._no mobile$ mobile_ phone smartphone sms$ sms_delivery sms_message tel$ telephon text_a
    text_codes text_delivery text_me$ text_message text_notif texts_and_calls will_text
  `,
  mail: 'e-mail email mail$',
  number: 'number',
  own: `
    2-factor 2-step associat authentic back-up backup bound confirmed current existing held_for linked my$
    old$ on_file on_record password_re primary recovery registered rescue trusted two- two_ validat
    verific verificat verifie verified we_have_for we_hold your$
  `,
  account: `
    2-step about_you account address_and_phone addresses_and_phone authentication_factor basic_info
    contact_detail contact_info employee_portal employee_self how_to_reach_you how_you_sign login_&
    login_and login_detail login_factor login_info login_method member_detail membership personal
    phones_and_address preferences profile reach_you security self-service self_service setting sign-in_&
    sign-in_and sign-in_detail sign-in_factor sign-in_info sign-in_method sign-in_option two-factor
    two-step
  `,
  login: `
    account_recovery forgot log_in log_on login recover_your_account reset_your_password sign-in sign_in
    sign_on signin
  `,
  change: 'change delete edit$ manage remove replace reveal unbind unlink update',
} satisfies LanguageWords;
