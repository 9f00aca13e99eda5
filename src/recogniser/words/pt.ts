import type { LanguageWords } from './language-words.ts';

/** Portuguese. */
export default {
  nothing: `
    adicional alert area avisos casa contacto$ contactos$ contato$ domicil facult novo_aparelho
    novo_dispositivo novo_navegador opcional outro padrao particular pessoal preferencial principal
    public residencial secundari titular$ validade$ whatsapp
  `,
  thing: `
    apolice cartao cnpj$ codigo_de_rastr codigo_postal conta_bancaria cpf id$ matricula nascim nif$
    numero_da_conta passaporte protocolo rg$ senha
  `,
  fresh: 'novo$',
  sample: 'exemplo',
  firm: 'apoio_ao_cliente atendimento linha_d linha_de_apoio suporte',
  recipient: 'comprador destinat',
  other: `
    advogad agendament ajuda amig autorizada autorizado$ beneficiar bloque cartao_adicional colaborador
    colega$ comentarios$ como_alterar conjuge consultorio contabilista contacto_secundario contador$
    contadora$ contato_adicional contato_de_confianca contato_secundario contatos$ cotitular de_reserva
    dependent emergencia empregador encomenda enderecos entrega envio escolha_o_seu_numero
    escolha_seu_numero esposa$ farmacia fatura funcionario gestor$ gestora$ irma$ irmao$ mae$ medico$
    mensagens$ motorista orcament paciente padrinho$ pagar pai$ participante$ participantes$ passageiro
    pedido porteiro prescri procurador professor$ recursos_humanos refer represent reservas$ secretaria$
    segunda_titular segundo_titular senhorio seu_gerente sinistro supervisor titular_adicional
    titular_secundari transferir treinador vendedor viagem visitante vizinho$
  `,
  client: 'cliente',
  sent: 'enviado$ enviado_a enviamos',
  code: 'codigo_de_verificac',
  signup: 'criar_conta',
  absent: 'adicionar nao_cadastr nao_inform nenhum_tele',
  phone: 'celular mensagens_sms movel telef telefon telemovel',
  mail: 'e-mail',
  number: 'numero',
  own: `
    associad atual autentic backup cadastrad confian confirmad meu$ meus$ minha primario$ recuper
    registad registrad seu$ temos_cadastrad temos_guardad temos_registad validad verific
  `,
  account: `
    ajustes configura conta$ dados dados_cadastrais definicoes informacoes_de_contacto
    informacoes_de_contato informacoes_pess meu_cadastro perfil seguranca
  `,
  login: 'entrar$ esqueci iniciar_ses inicio_de_sessao login redefinir_senha',
  change: 'alterar editar eliminar excluir modif mudar',
} satisfies LanguageWords;
