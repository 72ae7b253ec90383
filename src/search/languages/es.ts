import type { Language } from '../language.ts';

/**
 * Spanish. Stemmer: after the "Spanish stemming algorithm", snowballstem.org, on words without accents, since
 * visitors leave them out.
 */
export const es: Language = {
  code: 'es',
  stem,
  synonyms:
    'reembolso devolución devolver reintegro dinero|cambio cambiar reemplazar|cancelar anular baja ' +
    'cancelación|envío entrega enviar entregar reparto|paquete pedido compra|precio costo coste tarifa cuesta ' +
    'valor|pago pagar abonar|factura recibo ticket|cuenta perfil|iniciar_sesión acceder entrar login|registro ' +
    'registrarse inscribirse|contraseña clave pin|olvidar perder recuperar|modificar editar actualizar|eliminar ' +
    'borrar cerrar|reparar arreglar reparación|roto dañado defectuoso|problema error fallo|funcionar ' +
    'servir|teléfono móvil celular|contacto contactar llamar|correo email|ayuda soporte asistencia|dirección lugar ' +
    'ubicación|dónde lugar|cuándo fecha hora|niño hijo bebé|médico doctor|enfermo enfermedad|comprar ' +
    'adquirir|empezar comenzar iniciar|terminar acabar finalizar|poder permitir permitido|deber necesario ' +
    'obligatorio|recibir obtener|descuento cupón promoción oferta|trabajo empleo puesto|trabajador empleado|empresa ' +
    'compañía|dinero importe|verificar confirmar comprobar|foto imagen|documento archivo|rápido pronto|seguro ' +
    'seguridad|evitar prevenir proteger|contagio infección transmitir|garantía|disponible stock|viaje ' +
    'viajar|vacaciones|norma regla ley|información datos|causa razón motivo|prueba test|tratamiento ' +
    'tratar|síntoma|anciano mayor|casa hogar|comida alimento|morir muerte|coche auto vehículo|ocurrir suceder pasar',
  weak:
    'a al algo alguna algun algunos ante antes como con contra cual cuales cuando cuanto cuanta cuantos cuantas cuyo de ' +
    'del desde donde durante e el ella ellas ellos en entre era eran es esa ese eso esos esta estan estar este esto ' +
    'estos fue fueron ha haber habia han hasta hay he la las le les lo los mas me mi mis mucho muy nada ni no nos ' +
    'nosotros nuestra nuestro o otra otro para pero poco por porque pude puede pueden puedo que quien quienes se sea ' +
    'ser si sin sobre son soy su sus tambien te tengo tiene tienen todo todos tu tus un una uno unos usted ustedes y ' +
    'ya yo debo hacer hace hola gracias favor quiero necesito',
};

const pronoun = /(?<=(iendo|ando|[aei]r|yendo))(selas|selos|sela|selo|las|les|los|nos|se|me|la|le|lo)$/;

const standard =
  /(amientos|imientos|amiento|imiento|aciones|uciones|adoras|adores|ancias|logias|encias|amente|idades|acion|ucion|adora|antes|ancia|logia|encia|mente|anzas|icos|icas|ismos|ables|ibles|istas|osos|osas|ador|ante|idad|ivas|ivos|anza|ico|ica|ismo|able|ible|ista|oso|osa|iva|ivo|cion|ciones)$/;

const verb =
  /(ariamos|eriamos|iriamos|ieramos|iesemos|aremos|eremos|iremos|aramos|asemos|abamos|ariais|ierais|asteis|isteis|ierais|arian|erian|irian|arias|erias|irias|ieran|iesen|ieron|iendo|ieras|ieses|yeron|yendo|aria|eria|iria|iera|iese|aste|iste|aban|aran|asen|aron|ando|abas|adas|idas|aras|ases|ados|idos|amos|imos|emos|iamos|aran|eran|iran|aras|eras|iras|aba|ada|ida|ara|ase|ado|ido|ian|ias|are|ere|ire|era|ira|ad|ed|id|an|io|ar|er|ir|as|is|ia|en|es|yo|ya)$/;

function stem(word: string): string {
  const rv = verbRegion(word);
  const r1 = regionAfter(word, 0);
  const r2 = regionAfter(word, r1);
  let w = cut(word, rv, pronoun);
  const before = w;
  w = cut(w, r2, standard);
  if (w !== before) w = cut(w, r2, /(iv|at|os|ic|ad|abil|able|ible|ante)$/);
  else w = cut(w, rv, verb);
  w = cut(w, rv, /(os|as|a|o|i|e)$/);
  return cut(w, rv, /(?<=[gq])u$/);
}

function cut(word: string, region: number, ending: RegExp): string {
  const found = ending.exec(word);
  return found && found.index >= region ? word.slice(0, found.index) : word;
}

function regionAfter(word: string, from: number): number {
  const found = /[aeiou][^aeiou]/.exec(word.slice(from));
  return found ? from + found.index + 2 : word.length;
}

function verbRegion(word: string): number {
  if (/^.[^aeiou]/.test(word)) return next(word, /[aeiou]/, 2);
  if (/^[aeiou][aeiou]/.test(word)) return next(word, /[^aeiou]/, 2);
  return Math.min(3, word.length);
}

function next(word: string, sign: RegExp, from: number): number {
  const found = sign.exec(word.slice(from));
  return found ? from + found.index + 1 : word.length;
}
