/* answer_signs_es.c - what Spanish phrases show in a reply (folded: no accents). */
#include "parsers/answer_signs.h"

const struct sign_phrase answer_signs_es[] = {
	{ "sip/simon/claro/afirmativo/efectivamente", SIGN_YES },
	{ "claro que si", SIGN_YES }, { "por supuesto", SIGN_YES },
	{ "asi es", SIGN_YES }, { "no/nel/nada/negativo", SIGN_NO },
	{ "claro que no", SIGN_NO }, { "para nada", SIGN_NO },
	{ "todavia/aun no", SIGN_NO }, { "ni un poco/poquito", SIGN_NO },
	{ "creo que no", SIGN_NO }, { "de ninguna manera", SIGN_NO },
	{ "en absoluto", SIGN_NO }, { "tampoco", SIGN_NO },

	{ "arreglado/arreglada/arreglados/arreglaron/arreglo/resuelto/resuelta/"
	  "resueltos/resolvio/resolvieron/solucionado/solucionada/solucionaron/"
	  "soluciono/reparado/repararon/atendido/corregido", SIGN_GOOD },
	{ "ya? se resolvio/arreglo/soluciono/corrigio todo?", SIGN_GOOD },
	{ "ya? funciona/funcionan/sirve/sirven/funcionando/quedo/quedaron",
	  SIGN_GOOD },
	{ "ya esta/estan todo? bien/listo/lista", SIGN_GOOD },
	{ "todo ya? bien/resuelto/arreglado/listo/funciona ya?", SIGN_GOOD },
	{ "ya esta todo bien/listo", SIGN_GOOD },
	{ "esta todo bien/listo", SIGN_GOOD }, { "ya todo bien/listo", SIGN_GOOD },
	{ "ya tenemos/tengo/contamos/hay", SIGN_GOOD },
	{ "ya llegaron/llego/recibimos/recibi todo/todos/todas", SIGN_GOOD },
	{ "llegaron/recibimos todo/todos/todas", SIGN_GOOD },
	{ "quedo muy? bien/perfecto/resuelto/listo", SIGN_GOOD },
	{ "pueden/puede/puedes/ya cerrar/cerrarlo/cerrarla ...", SIGN_CLOSE },
	{ "no lo/la? cierren/cierre ...", SIGN_OPEN },
	{ "no hay? problema/problemas", SIGN_FAIR },
	{ "ya no hay/tenemos problema/problemas", SIGN_GOOD },
	{ "sin problemas/problema", SIGN_GOOD },
	{ "estamos satisfechos/contentos/conformes", SIGN_GOOD },

	{ "listo/lista/bien/hecho/excelente/perfecto/bueno/vale/enterado/enterada/entendido/correcto/"
	  "de acuerdo", SIGN_FAIR },
	{ "llegaron/llego/recibi/recibido/recibimos", SIGN_CAME },
	{ "recibi su/el/tu correo/mensaje", SIGN_OTHER },
	{ "contento/contenta/feliz/felices/gracias/agradecido/agradecida/"
	  "agradecemos/encanta/fin", SIGN_KIND },
	{ "por fin", SIGN_KIND }, { "tardo/tardaron mucho ...", SIGN_KIND },
	{ "ya era hora", SIGN_KIND }, { "los/las estamos usando/utilizando",
	  SIGN_KIND },

	{ "igual/peor/malo/mala/mal/roto/rota/rotos/descompuesto/descompuesta/"
	  "fallando/esperando/espero/esperamos/"
	  "nadie/ningun/ninguna/ninguno/sucio/frio/calor/"
	  "goteando/gotea", SIGN_BAD },
	{ "necesito/necesitamos/necesita", SIGN_NEED },
	{ "problema/problemas/falla/fallas", SIGN_MATTER },
	{ "todo esta/quedo bien/listo/perfecto", SIGN_GOOD },
	{ "sigue/siguen/seguimos/continua/continuan", SIGN_BAD },
	{ "sigue/siguen igual/sin ...", SIGN_BAD }, { "lo mismo", SIGN_BAD },
	{ "no se ha/han/arreglo/resolvio _ ...", SIGN_BAD },
	{ "sin funcionar/respuesta/cambios/arreglar/resolver/maestra/maestro ...",
	  SIGN_BAD },
	{ "falta/faltan/faltando/falto", SIGN_PART },
	{ "faltan/falta todos/todas/todo", SIGN_BAD },
	{ "otra vez/nuevamente", SIGN_AGAIN }, { "de nuevo", SIGN_AGAIN },
	{ "volvio a/el/la ...", SIGN_AGAIN }, { "volvieron a ...", SIGN_AGAIN },
	{ "todavia/aun", SIGN_STILL }, { "nunca/jamas/ni", SIGN_NOT },
	{ "no ha/han cambiado/mejorado/llegado/sido/venido nada? ...", SIGN_BAD },
	{ "no llego/llegaron/vino/vinieron/hicieron/han nada?", SIGN_BAD },
	{ "no sirve/sirven/funciona/funcionan/hay/tenemos/tengo/prende", SIGN_BAD },

	{ "en parte", SIGN_PART }, { "mas o menos", SIGN_PART },
	{ "masomenos/parcialmente/parcial/regular/casi", SIGN_PART },
	{ "a medias", SIGN_PART }, { "si y no", SIGN_PART },
	{ "mejoro/mejorado/mejorando/mejor", SIGN_PART },
	{ "un poco/poquito", SIGN_PART }, { "la mitad", SIGN_PART },
	{ "no del todo", SIGN_PART }, { "no todo/todos/todas", SIGN_PART },
	{ "solo/solamente/nomas _ ...", SIGN_PART }, { "algunos/algunas/algo",
	  SIGN_SOME },
	{ "excepto/menos/salvo", SIGN_EXCEPT },

	{ "creo/pienso/supongo/parece/aparentemente/quiza/quizas/posiblemente/"
	  "probablemente/ojala/depende/dizque", SIGN_DOUBT },
	{ "creo/pienso/supongo que si ...", SIGN_DOUBT }, { "tal vez", SIGN_DOUBT },
	{ "a lo mejor", SIGN_DOUBT }, { "no se/sabemos/sabria", SIGN_DOUBT },
	{ "no estoy/estamos segura/seguro/seguros ...", SIGN_DOUBT },
	{ "me/nos dijeron/dijo/informaron/comentaron que?", SIGN_DOUBT },
	{ "dice/dicen/dijo/dijeron que?", SIGN_DOUBT },
	{ "cuando/hasta/manana/pronto/aviso/avisare/dejeme/dejame/preguntar/"
	  "preguntare/revisar/revisare/espero que", SIGN_DOUBT },
	{ "van/va/voy/vamos a _", SIGN_DOUBT }, { "en cuanto", SIGN_DOUBT },
	{ "estara/estaran/llegaran/llegara/sera/quedara/deberia", SIGN_DOUBT },
	{ "la proxima/otra semana", SIGN_DOUBT }, { "por ahora", SIGN_DOUBT },
	{ "otro/nuevo problema/asunto/tema", SIGN_APART },
	{ "aparte/por separado", SIGN_APART }, { "por separado", SIGN_APART },
	{ "por cierto tengo/hay? otro ...", SIGN_APART },
	{ "ya no lo/la/los/las/se? necesitamos/necesito/usamos/ocupamos/necesita",
	  SIGN_DROPPED },
	{ "por nuestra cuenta", SIGN_AROUND }, { "nosotros mismos", SIGN_AROUND },
	{ "nos las arreglamos", SIGN_AROUND },
	{ "pero", SIGN_BUT }, { "era/estaba/habia/tenia/fue", SIGN_PAST },
	{ "senora/senor/maestra/maestro/pues/mil/muchas/muy/mucho", SIGN_SKIP },
};

const size_t answer_sign_es_count =
	sizeof(answer_signs_es) / sizeof(answer_signs_es[0]);
