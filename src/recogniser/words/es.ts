import type { LanguageWords } from './language-words.ts';

/** Spanish, and Catalan. */
export default {
  nothing: `
    adicional alert alternat area automat avisos casa contacto$ contactos$ domicil facult format
    habitual laboral notif notific nuevo_dispositivo nuevo_navegador obligat opcional otro particular
    perso predeterminad preferid principal public region secundari signal telegram titular$ validez$
    viber visible whats_app whatsapp
  `,
  thing: `
    balance cedula codigo_postal contrasena cuenta_bancaria cuit$ curp$ dni$ fecha iban id$ imei ip$
    localizador nacim nif$ pasaporte pin$ poliza tarjeta version visa$
  `,
  fresh: 'nou$ nuevo',
  sample: 'ejemplo exemple format plantillas$ por_ejemplo',
  firm: 'atencion_al contactanos servicio_al soporte sucursal',
  recipient: 'comprador destinat',
  other: `
    abogad acompanante ahijad ajuda amig apoderad arrendador asesor$ asesora$ autorizada autorizado$
    ayuda beneficiar bloque casero$ chat$ chofer citas$ colaborador colega$ comand comentarios$
    como_cambiar companero conductor consultorio contable$ contacto_adicional contacto_de_confianza
    contacto_secundario contadora$ conyuge cotitular de_reserva direcciones doctor elige_numero
    elige_tu_numero elija_su_numero emergencia empleado entrega entrenador enviar_dinero envio esposa$
    factur famil faq farmacia favorit funcionario garant gestor$ gestora$ hermana$ hermano$ invit madre$
    maestra$ medico$ mensajero mensajes$ paciente padre$ padres$ padrino$ pagar participante$
    participantes$ pasajero pedido presupuesto profesor recursos_humanos refer repartidor represent
    reservas$ secretaria$ segunda_titular segundo_titular siniestro supervisor tarjeta_adicional ticket
    titular_adicional titular_secundari transferir tu_reserva tutor_academ vecina$ vecino$ vendedor
    viaje visitante
  `,
  client: 'client$ cliente clients$',
  sent: 'enviado$ enviado_a enviamos hemos_enviado',
  code: 'codigo_de_verificac',
  signup: 'crear_cuenta crear_tu_cuenta crear_una_cuenta registrarse',
  absent: 'agregar anadir no_especificad sin_tele',
  phone: 'celular mensajes_sms movil sms$ tel$ telef telefon tlf',
  mail: 'correo email',
  number: 'numero',
  own: `
    actual asociad associat autentic confian confirmad meu$ meus$ mi$ mis$ primario$ recuper registrad
    seu$ su$ tenemos_guardado tenemos_registrado tu$ tus$ validad validat verific vinculad
  `,
  account: `
    ajustes compte configura cuenta datos informacion_de_contacto informacion_personal perfil personal
    preferencias seguridad
  `,
  login: 'contrasena_olvid entrar$ iniciar_ses olvid restablec',
  change: 'cambia editar eliminar modif',
} satisfies LanguageWords;
