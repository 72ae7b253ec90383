import type { Language } from '../language.ts';

/**
 * Portuguese. Own light stemmer in the manner of the "Portuguese stemming algorithm", snowballstem.org: the longest
 * ending of a list is cut, on words without accents.
 */
export const pt: Language = {
  code: 'pt',
  stem,
  synonyms:
    'reembolso reembolsar devolução devolver dinheiro|troca trocar substituir|cancelar anular cancelamento|entrega ' +
    'envio enviar entregar frete|encomenda pedido pacote compra|preço custo taxa custar quanto_custa ' +
    'valor|pagamento pagar|fatura recibo nota|conta perfil cadastro|entrar acessar login|registro registrar ' +
    'cadastrar inscrever|senha palavra-passe pin|esquecer perder recuperar|alterar mudar editar atualizar|excluir ' +
    'apagar eliminar fechar|consertar reparar reparo|quebrado danificado defeito|problema erro ' +
    'falha|funcionar|telefone celular telemóvel|contato contacto ligar|email correio|ajuda suporte ' +
    'assistência|endereço morada local onde|quando data hora horário|criança filho bebê|médico doutor|doente ' +
    'doença|comprar adquirir|começar iniciar|terminar acabar|permitido autorizado|necessário obrigatório|receber ' +
    'obter|desconto cupom promoção|trabalho emprego|funcionário empregado trabalhador|empresa companhia|dinheiro ' +
    'quantia|verificar confirmar|foto imagem|documento arquivo|garantia|disponível estoque',
  weak:
    'a ao aos as ate com como da das de dele dela do dos e ela elas ele eles em entre era essa esse esta estao ' +
    'estar este eu foi ha isso isto ja la lhe mais mas me mesmo meu minha muito na nao nas nem no nos nossa nosso ' +
    'num o onde os ou para pela pelo pode podem por porque posso qual quais quando quanto quanta quantos que quem ' +
    'se sem ser seu sua sao so tambem te tem tenho ter teu todo tu tua um uma umas uns voce voces vos devo preciso ' +
    'quero fazer faco obrigado ola favor',
};

/** The leftmost match is the longest ending; three letters stay. */
const endings =
  /(?<=...)(amento|amentos|imento|imentos|acao|acoes|icao|icoes|ador|adora|adores|mente|idade|idades|ivel|iveis|avel|aveis|ando|endo|indo|aram|eram|iram|ariam|eriam|avam|aria|eria|iria|asse|esse|isse|ados|adas|idos|idas|ado|ada|ido|ida|amos|emos|imos|arei|erei|irei|arao|ava|ia|am|em|ar|er|ir|ou|eu|iu|oes|aes|ais|eis|ois|cao|es|os|as|s|a|e|i|o)$/;

function stem(word: string): string {
  return word.replace(endings, '');
}
